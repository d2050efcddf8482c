/** The judgement on everything that a report inspects. */
import type { Judgement } from '../schemas/report.ts';

/** The outcome area of such judgements. */
export const overallArea = 'overall-effectiveness';

/** Whether a judgement is the overall one. */
export function isOverall({ area }: Pick<Judgement, 'area'>): boolean {
  return area === overallArea;
}
