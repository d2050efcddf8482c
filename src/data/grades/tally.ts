/** Counts grades by label, so that index entries need no misleading average. */
import { gradeLabelSchema, type GradeLabel } from '../../schemas/grade.ts';
import type { Judgement } from '../../schemas/report.ts';

export interface TallyPart {
  label: GradeLabel;
  count: number;
}

/** Counts by label, best first; labels that do not occur are left out. */
export function tallyOf(judgements: readonly Pick<Judgement, 'label'>[]): TallyPart[] {
  return gradeLabelSchema.options
    .map((label) => ({ label, count: judgements.filter((one) => one.label === label).length }))
    .filter(({ count }) => count > 0);
}
