/** The grades that apply to a text. Pure, because the search index also uses it outside Astro. */
import type { GradeLabel } from '../schemas/grade.ts';
import type { Judgement } from '../schemas/report.ts';

/** Label ids of a report's judgements on an area, each once; empty for text on no area. */
export function labelsOnArea(
  judgements: readonly Pick<Judgement, 'area' | 'label'>[],
  area: string | null,
): GradeLabel[] {
  return [...new Set(judgements.filter((one) => one.area === area).map(({ label }) => label))];
}
