/** The outcome areas that a report is about. */
import type { GradeLabel } from '../schemas/grade.ts';
import type { Judgement, ReportFrontmatter } from '../schemas/report.ts';
import type { ReportText, SectionText } from './types.ts';

/** Where areas are named in a report. */
interface Naming {
  data: Pick<ReportFrontmatter, 'judgements'>;
  text: Pick<ReportText, 'sections'>;
}

/** Ids of the areas that the report judges or has a section on. */
export function areasIn({ data, text }: Naming): Set<string> {
  const areas = [...data.judgements, ...text.sections].map(({ area }) => area);
  return new Set(areas.filter((area) => area !== null));
}

/** The outermost sections on an area; sections below them are on it too. */
export function sectionsOn(
  area: string,
  { sections }: Pick<ReportText, 'sections'>,
): SectionText[] {
  return sections.filter((one) => one.area === area && one.parent?.area !== area);
}

/** Label ids of a report's judgements on an area, each once; empty for text on no area. */
export function labelsOnArea(
  judgements: readonly Pick<Judgement, 'area' | 'label'>[],
  area: string | null,
): GradeLabel[] {
  return [...new Set(judgements.filter((one) => one.area === area).map(({ label }) => label))];
}
