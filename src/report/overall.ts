/** The judgement on all that a report inspects. */
import type { Judgement } from '../schemas/report.ts';

/** Whether a judgement is the overall one: on all services that the report inspects. */
export function isOverall({ area }: Pick<Judgement, 'area'>): boolean {
  return area === 'overall-effectiveness';
}
