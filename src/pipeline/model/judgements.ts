/** The judgements of a report, and the unit that states each. */
import { declaredBlank } from '../../report/declared-blanks.ts';
import type { Judgement, Published, ReportFrontmatter } from '../../schemas/report.ts';
import type { Framework } from '../../schemas/registers.ts';
import { createMessage, type Message } from '../messages/message.ts';
import type { GradeReading } from '../parse/grade-forms.ts';
import { plainText } from '../parse/inline.ts';
import { comparable } from '../parse/names.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { gradesOf, ungradedAreas } from './graded.ts';
import type { Graded, JudgementSpec } from './printed-grade.ts';
import { inherited } from './outline.ts';
import type { PlacedSection } from './sections.ts';

/** Reads the judgements of a report, in the order printed, and the outcome areas that it says it does not judge. */
export function readJudgements(
  sections: readonly PlacedSection[],
  framework: Framework,
  vocabulary: Vocabulary,
  published: Published,
): { judgements: Judgement[]; notJudged: string[]; messages: Message[] } {
  const messages: Message[] = [];
  const graded = sections.flatMap((section) =>
    gradesOf(section, framework, vocabulary, messages).filter((one) => !isAside(section, one)),
  );
  const judgements = firstOfEach(graded, messages).map(
    ({ printedAt, own: _own, line: _line, ...judgement }): Judgement => {
      const stating = statingUnit(judgement, sections, framework, vocabulary);
      const { area, scope, grade } = judgement;
      // The cover prints all the grades first; each area's section prints its own again.
      const ownSection = graded.find(
        (other) =>
          other.own && other.area === area && other.scope === scope && other.grade === grade,
      );
      return { ...judgement, anchor: stating ?? ownSection?.printedAt ?? printedAt };
    },
  );
  if (judgements.length === 0) {
    judgements.push(...statedJudgements(sections, framework, vocabulary, messages));
  }
  const ungraded = sections.flatMap((section) => ungradedAreas(section, framework, vocabulary));
  const known = new Set(judgements.map(({ area }) => area));
  const notJudged = [...new Set(ungraded)].filter((area) => !known.has(area));
  messages.push(...missing({ judgements, notJudged, published }, sections, framework));
  return { judgements, notJudged, messages };
}

/** The judgements that sentences state, for a report without grades in tables or headings. */
function statedJudgements(
  sections: readonly PlacedSection[],
  framework: Framework,
  vocabulary: Vocabulary,
  messages: Message[],
): Judgement[] {
  const areas = new Set(sections.map(({ place }) => place?.node?.area));
  const stated = framework.judgements
    // An area without a section of its own counts if the framework has sentences for it.
    .filter(({ area, statements }) => areas.has(area) || statements.length > 0)
    .flatMap((spec): Judgement[] => {
      const found = statement(spec, null, sections, framework, vocabulary);
      if (found === null) return [];
      const { id, title, printed, reading } = found;
      return [{ area: spec.area, title, scope: spec.scope, ...reading, printed, anchor: id }];
    });
  const first = stated.filter(
    ({ area }, index) => stated.findIndex((other) => other.area === area) === index,
  );
  if (first.length > 0) {
    const reason = `No table of grades was read; ${String(first.length)} judgements are taken from sentences.`;
    messages.push(createMessage('grades-from-text', null, reason));
  }
  return first;
}

/**
 * Warns about areas that this report seems not to grade for no declared reason, though every report of the framework
 * does, or it has a part about who is judged there.
 */
function missing(
  report: Pick<ReportFrontmatter, 'judgements' | 'published'> & { notJudged: readonly string[] },
  sections: readonly PlacedSection[],
  framework: Framework,
): Message[] {
  if (report.judgements.length === 0) {
    return [createMessage('judgement-missing', null, 'No grade was found in the report.')];
  }
  const areas = new Set([...report.judgements.map(({ area }) => area), ...report.notJudged]);
  const hasPart = ({ area, scope }: JudgementSpec): boolean =>
    sections.some(({ place }) => place?.node?.area === area && place.node.scope === scope);
  return framework.judgements
    .filter((spec) => (spec.always || hasPart(spec)) && !areas.has(spec.area))
    .filter(({ area }) => declaredBlank(area, framework, report) === null)
    .map(({ area }) =>
      createMessage('judgement-missing', null, `No grade was found on “${area}”.`),
    );
}
/** One judgement for each area and scope. Keeps the first, and warns if a later one has another grade. */
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

/** Id of the unit that states a judgement: a heading with the grade, or a paragraph with a sentence that states it. */
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
  for (const section of sections.filter(({ heading }) => heading !== null)) {
    const heading = comparable(plainText(section.heading ?? [])).replace(/\.$/u, '');
    const inHeading = spec.headings.some(
      (pattern) => gradeIn(`^(?:${pattern})$`, heading, vocabulary)?.grade === judgement.grade,
    );
    const own = section.place?.node?.area === spec.area && !isAside(section, spec);
    const states = section.grade !== null || vocabulary.partGrade(heading) !== null;
    if (inHeading || (own && states)) return section.id;
  }
  return statement(spec, judgement.grade, sections, framework, vocabulary)?.id ?? null;
}

interface Statement {
  id: string;
  line: number;
  /** Heading of its section. */
  title: string;
  /** The grade as printed. */
  printed: string;
  reading: GradeReading;
}

/**
 * The paragraph that states a judgement in a sentence matching the framework's patterns, with that `grade` if one
 * is given. The main report takes precedence over the summary.
 */
function statement(
  spec: JudgementSpec,
  grade: number | null,
  sections: readonly PlacedSection[],
  framework: Framework,
  vocabulary: Vocabulary,
): Statement | null {
  let best: (Statement & { rank: number }) | null = null;
  for (const section of sections.filter((entry) => !isAside(entry, spec))) {
    const own = section.place?.node?.area === spec.area;
    const role = inherited(section.place, (node) => node.role);
    const rank = (own ? 2 : 0) + (role === 'summary' ? 0 : 1);
    const patterns = [...spec.statements, ...(own ? framework.statements : [])];
    if (rank <= (best?.rank ?? -1)) continue;
    for (const node of section.body) {
      if (node.type !== 'paragraph') continue;
      const text = plainText(node.content);
      const found = patterns
        .map((pattern) => gradeIn(pattern, text, vocabulary))
        .find((reading) => reading !== null && (grade === null || reading.grade === grade));
      if (found === undefined || found === null) continue;
      const title = section.heading === null ? '' : comparable(plainText(section.heading));
      const { printed, ...reading } = found;
      best = { id: node.id, line: node.lines[0], title, printed, reading, rank };
      break;
    }
  }
  return best;
}

/** Whether a section is in an annex about another inspection: only the youth service's is summarised in annexes. */
function isAside(section: PlacedSection, { scope }: Pick<JudgementSpec, 'scope'>): boolean {
  return inherited(section.place, (node) => node.role) === 'annex' && scope !== 'youth-service';
}

function gradeIn(
  pattern: string,
  text: string,
  vocabulary: Vocabulary,
): (GradeReading & { printed: string }) | null {
  const printed = vocabulary.sentence(pattern).exec(text)?.groups?.['grade'];
  const reading = printed === undefined ? null : vocabulary.grade(printed);
  return printed === undefined || reading === null ? null : { ...reading, printed };
}
