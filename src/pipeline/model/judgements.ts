/** The judgements of a report. */
import { declaredBlank } from '../../report/declared-blanks.ts';
import type { Judgement, Published, ReportFrontmatter } from '../../schemas/report.ts';
import type { Framework } from '../../schemas/registers.ts';
import { createMessage, type Message } from '../messages/message.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { gradesOf, ungradedAreas } from './graded.ts';
import type { Graded, JudgementSpec } from './printed-grade.ts';
import type { PlacedSection } from './sections.ts';
import { findStatement, isAnnexed, isAside, statingUnit, type JudgedText } from './statements.ts';

/** Reads the judgements of a report, in the order printed, and the outcome areas that it says it does not judge. */
export function readJudgements(
  sections: readonly PlacedSection[],
  framework: Framework,
  vocabulary: Vocabulary,
  published: Published,
): { judgements: Judgement[]; notJudged: string[]; messages: Message[] } {
  const messages: Message[] = [];
  const text = { sections, framework, vocabulary };
  const graded = sections.flatMap((section) => {
    const told: Message[] = [];
    const grades = gradesOf({ section, framework, vocabulary, messages: told });
    const own = grades.filter((one) => !isAside(section, one));
    // What another inspection graded, as in a letter in an annex, needs no warning.
    if (own.length > 0 || !isAnnexed(section)) messages.push(...told);
    return own;
  });
  const judgements = firstOfEach(graded, messages).map(
    ({ printedAt, own: _own, line: _line, ...judgement }): Judgement => {
      const stating = statingUnit(judgement, text);
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
    judgements.push(...statedJudgements(text, messages));
  }
  const ungraded = sections.flatMap((section) => ungradedAreas(section, framework, vocabulary));
  const known = new Set(judgements.map(({ area }) => area));
  const notJudged = [...new Set(ungraded)].filter((area) => !known.has(area));
  messages.push(...missing({ judgements, notJudged, published }, sections, framework));
  return { judgements, notJudged, messages };
}

/** The judgements that sentences state, for a report without grades in tables or headings. */
function statedJudgements(text: JudgedText, messages: Message[]): Judgement[] {
  const { sections, framework } = text;
  const areas = new Set(sections.map(({ place }) => place?.node?.area));
  const stated = framework.judgements
    // An area without a section of its own counts if the framework has sentences for it.
    .filter(({ area, statements }) => areas.has(area) || statements.length > 0)
    .flatMap((spec): Judgement[] => {
      const found = findStatement(spec, null, text);
      if (found === null) return [];
      const { id, title, printed, reading } = found;
      return [{ area: spec.area, title, scope: spec.scope, ...reading, printed, anchor: id }];
    });
  const first = stated.filter(
    ({ area }, index) => stated.findIndex((other) => other.area === area) === index,
  );
  if (first.length > 0) {
    const reason = `No table of grades was read; ${first.length} judgements are taken from sentences.`;
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
      const reason = `“${judgement.title}” is graded ${judgement.printed} here and ${before.printed} on line ${before.line}.`;
      messages.push(createMessage('grade-mismatch', judgement.line, reason));
    }
  }
  return [...first.values()];
}
