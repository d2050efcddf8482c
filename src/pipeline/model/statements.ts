/** Which unit of a report states a judgement in words: a heading, or a paragraph with a sentence. */
import type { Framework } from '../../schemas/registers.ts';
import type { Judgement } from '../../schemas/report.ts';
import type { GradeReading } from '../parse/grade-forms.ts';
import { plainText } from '../parse/inline.ts';
import { comparable } from '../parse/names.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import { inherited } from './outline.ts';
import type { JudgementSpec } from './printed-grade.ts';
import type { PlacedSection } from './sections.ts';

/** The sections of a report, and the words in which its framework states judgements. */
export interface JudgedText {
  sections: readonly PlacedSection[];
  framework: Framework;
  vocabulary: Vocabulary;
}

/** Id of the unit that states a judgement: a heading with the grade, or a paragraph with a sentence that states it. */
export function statingUnit(judgement: Omit<Judgement, 'anchor'>, text: JudgedText): string | null {
  const { sections, framework, vocabulary } = text;
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
    const states = section.grade !== null || vocabulary.statedGrade(heading) !== null;
    if (inHeading || (own && states)) return section.id;
  }
  return findStatement(spec, judgement.grade, text)?.id ?? null;
}

/** A sentence that states a judgement. */
interface Statement {
  /** Id of its paragraph. */
  id: string;
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
export function findStatement(
  spec: JudgementSpec,
  grade: number | null,
  { sections, framework, vocabulary }: JudgedText,
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
      best = { id: node.id, title, printed, reading, rank };
      break;
    }
  }
  return best;
}

/** Whether a section is in an annex about another inspection: only the youth service's is summarised in annexes. */
export function isAside(section: PlacedSection, { scope }: Pick<JudgementSpec, 'scope'>): boolean {
  return isAnnexed(section) && scope !== 'youth-service';
}

/** Whether a section is in an annex. */
export function isAnnexed({ place }: PlacedSection): boolean {
  return inherited(place, (node) => node.role) === 'annex';
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
