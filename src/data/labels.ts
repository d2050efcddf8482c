/** Which grade a piece of text stands under. Pure: the search index uses it outside Astro. */
import type { GradeLabel } from '../schemas/grade.ts';
import type { Judgement } from '../schemas/report.ts';

/** Label ids of the judgements of a report on an area, each once; none where text is about no area. */
export function labelsOnArea(
  judgements: readonly Pick<Judgement, 'area' | 'label'>[],
  area: string | null,
): GradeLabel[] {
  return [...new Set(judgements.filter((one) => one.area === area).map(({ label }) => label))];
}
