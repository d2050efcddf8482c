/** The judgements of a report: what its tables and headings grade, and which unit states each. */
import type { Judgement } from '../../schemas/report.ts';
import type { Framework } from '../../schemas/registers.ts';
import { createMessage } from '../messages/rules.ts';
import { plainText } from '../parse/inline.ts';
import { comparable, wholePattern, type Vocabulary } from '../parse/vocabulary.ts';
import type { Message } from '../types/message.ts';
import type { Table } from '../types/report.ts';
import { inherited } from './outline.ts';
import type { PlacedSection } from './sections.ts';
import { cellText } from './tables.ts';

type JudgementSpec = Framework['judgements'][number];

/** A judgement read from a table or heading, before it is known which paragraph states it. */
interface Graded extends Omit<Judgement, 'anchor'> {
  /** The section that prints the grade. */
  section: PlacedSection;
  line: number;
}

/** Reads the judgements of a report, in the order printed. */
export function readJudgements(
  sections: readonly PlacedSection[],
  framework: Framework,
  vocabulary: Vocabulary,
): { judgements: Judgement[]; messages: Message[] } {
  const messages: Message[] = [];
  const graded = sections.flatMap((section) => [
    ...fromHeading(section, framework, vocabulary),
    ...section.body.flatMap((node) =>
      node.type === 'table' ? fromTable(node, section, framework, vocabulary) : [],
    ),
  ]);
  const judgements: Judgement[] = [];
  for (const { section, line, ...judgement } of firstOfEach(graded, messages)) {
    const anchor = statingUnit(judgement, sections, framework, vocabulary) ?? section.id;
    judgements.push({ ...judgement, anchor });
  }
  if (judgements.length === 0) {
    messages.push(createMessage('judgement-missing', null, 'No grade was found in the report.'));
  }
  return { judgements, messages };
}

/** Grades that a heading states: in its words, or in the cell beside it. */
function fromHeading(
  section: PlacedSection,
  framework: Framework,
  vocabulary: Vocabulary,
): Graded[] {
  if (section.heading === null) return [];
  const heading = plainText(section.heading);
  return framework.judgements.flatMap((spec): Graded[] => {
    const stated = spec.headings
      .map((pattern) => vocabulary.sentence(`^(?:${pattern})$`).exec(comparable(heading)))
      .find((match) => match !== null);
    const printed = stated?.groups?.['grade'];
    if (printed !== undefined) {
      const title = heading
        .slice(0, heading.lastIndexOf(printed))
        .replace(/\s+(?:is|are)\s*$/iu, '');
      return toGraded(spec, title.trim(), printed, section, section.lines[0], vocabulary);
    }
    const own = section.place?.node?.area === spec.area && section.grade !== null;
    return own
      ? toGraded(spec, heading, section.grade ?? '', section, section.lines[0], vocabulary)
      : [];
  });
}

/** Grades of a table: a row a judgement, or several where its columns name who is judged. */
function fromTable(
  table: Table,
  section: PlacedSection,
  framework: Framework,
  vocabulary: Vocabulary,
): Graded[] {
  if (table.kind !== 'grades') return statedInTable(table, section, framework, vocabulary);
  const head = table.header ? (table.rows[0] ?? []).map(cellText) : [];
  const scopes = head.map(
    (text) =>
      framework.columns.find((column) => wholePattern(column.match).test(comparable(text)))?.scope,
  );
  const rows = table.rows.flatMap((row) => {
    const cells = row.map(cellText);
    const named = cells.findIndex((text) => specsFor(text, framework).length > 0);
    const title = cells[named];
    if (title === undefined) return [];
    return cells.flatMap((text, column): Graded[] => {
      // A number before the name is the row's, not a grade.
      if (column <= named || vocabulary.grade(text) === null) return [];
      const specs = specsFor(title, framework);
      const spec = specs.find(({ scope }) => scope === scopes[column]) ?? specs[0];
      if (spec === undefined) return [];
      return toGraded(spec, comparable(title), text, section, table.lines[0], vocabulary);
    });
  });
  return [...statedInTable(table, section, framework, vocabulary), ...rows];
}

/** `Children's services in Stockport are good`, a row of its own in a table. */
function statedInTable(
  table: Table,
  section: PlacedSection,
  framework: Framework,
  vocabulary: Vocabulary,
): Graded[] {
  return table.rows.flatMap((row) => {
    const [text, ...more] = row.map(cellText).filter((cell) => cell !== '');
    if (text === undefined || more.length > 0) return [];
    const stated = { ...section, heading: [{ type: 'text' as const, value: text }], grade: null };
    return fromHeading(stated, framework, vocabulary).map((graded) => ({ ...graded, section }));
  });
}

function specsFor(title: string, framework: Framework): JudgementSpec[] {
  return framework.judgements.filter(({ titles }) =>
    titles.some((pattern) => wholePattern(pattern).test(comparable(title))),
  );
}

function toGraded(
  spec: JudgementSpec,
  title: string,
  printed: string,
  section: PlacedSection,
  line: number,
  vocabulary: Vocabulary,
): Graded[] {
  const reading = vocabulary.grade(printed);
  if (reading === null) return [];
  return [{ area: spec.area, title, scope: spec.scope, ...reading, printed, section, line }];
}

/** One judgement for each area and scope; a second that differs is reported, the first kept. */
function firstOfEach(graded: readonly Graded[], messages: Message[]): Graded[] {
  const first = new Map<string, Graded>();
  for (const judgement of graded) {
    const key = `${judgement.area} ${judgement.scope}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, judgement);
    } else if (before.grade !== judgement.grade) {
      const reason = `“${judgement.title}” is graded ${judgement.printed} here and ${before.printed} on line ${String(before.line)}.`;
      messages.push(createMessage('grade-mismatch', judgement.line, reason));
    }
  }
  return [...first.values()];
}

/**
 * The unit that states a judgement in words: a heading with the grade, or a paragraph whose sentence
 * the framework's patterns know and whose grade is the same. The main report goes before the summary.
 */
function statingUnit(
  judgement: Omit<Judgement, 'anchor'>,
  sections: readonly PlacedSection[],
  framework: Framework,
  vocabulary: Vocabulary,
): string | null {
  const spec = framework.judgements.find(
    ({ area, scope }) => area === judgement.area && scope === judgement.scope,
  );
  if (spec === undefined) return null;
  const says = (pattern: string, text: string): boolean => {
    const printed = vocabulary.sentence(pattern).exec(text)?.groups?.['grade'];
    return printed !== undefined && vocabulary.grade(printed)?.grade === judgement.grade;
  };
  let best: { id: string; rank: number } | null = null;
  for (const section of sections) {
    const own = section.place?.node?.area === spec.area;
    const role = inherited(section.place, (node) => node.role);
    if (role === 'annex' && spec.scope !== 'youth-service') continue;
    const heading = section.heading === null ? '' : comparable(plainText(section.heading));
    const inHeading = spec.headings.some((pattern) => says(`^(?:${pattern})$`, heading));
    if (inHeading || (own && section.grade !== null)) return section.id;
    const patterns = [...spec.statements, ...(own ? framework.statements : [])];
    const rank = (own ? 2 : 0) + (role === 'summary' ? 0 : 1);
    const unit = section.body.find(
      (node) =>
        node.type === 'paragraph' &&
        patterns.some((pattern) => says(pattern, plainText(node.content))),
    );
    if (unit?.type === 'paragraph' && rank > (best?.rank ?? -1)) best = { id: unit.id, rank };
  }
  return best?.id ?? null;
}
