/** The judgements of a report: what it grades, and which unit states each. */
import type { Judgement } from '../../schemas/report.ts';
import type { Framework } from '../../schemas/registers.ts';
import { createMessage } from '../messages/rules.ts';
import { plainText } from '../parse/inline.ts';
import { comparable, type Vocabulary } from '../parse/vocabulary.ts';
import type { Message } from '../types/message.ts';
import { gradesOf, type Graded } from './graded.ts';
import { inherited } from './outline.ts';
import type { PlacedSection } from './sections.ts';

/** Reads the judgements of a report, in the order printed. */
export function readJudgements(
  sections: readonly PlacedSection[],
  framework: Framework,
  vocabulary: Vocabulary,
): { judgements: Judgement[]; messages: Message[] } {
  const messages: Message[] = [];
  const graded = sections.flatMap((section) => gradesOf(section, framework, vocabulary, messages));
  const judgements = firstOfEach(graded, messages).map(
    ({ printedAt, own: _own, line: _line, ...judgement }): Judgement => {
      const stating = statingUnit(judgement, sections, framework, vocabulary);
      const { area, scope, grade } = judgement;
      // The cover prints all grades first; the section on the area prints its own again.
      const ownSection = graded.find(
        (other) =>
          other.own && other.area === area && other.scope === scope && other.grade === grade,
      );
      return { ...judgement, anchor: stating ?? ownSection?.printedAt ?? printedAt };
    },
  );
  messages.push(...missing(judgements, framework));
  return { judgements, messages };
}

/** What every report of the framework grades, and this one seems not to. */
function missing(judgements: readonly Judgement[], framework: Framework): Message[] {
  if (judgements.length === 0) {
    return [createMessage('judgement-missing', null, 'No grade was found in the report.')];
  }
  const areas = new Set(judgements.map(({ area }) => area));
  return framework.judgements
    .filter(({ always, area }) => always && !areas.has(area))
    .map(({ area }) =>
      createMessage('judgement-missing', null, `No grade was found on “${area}”.`),
    );
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
    const heading =
      section.heading === null ? '' : comparable(plainText(section.heading)).replace(/\.$/u, '');
    const inHeading = spec.headings.some((pattern) => says(`^(?:${pattern})$`, heading));
    const states = section.grade !== null || vocabulary.partGrade(heading) !== null;
    if (inHeading || (own && states)) return section.id;
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
