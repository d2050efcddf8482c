/** Reports to draw on cards. */
import type { ShownReport } from '../../../src/social/card.ts';
import type { Judgement } from '../../../src/schemas/report.ts';

/** A judgement on `area`, `good` unless changed. */
export function judgement(area: string, changes: Partial<Judgement> = {}): Judgement {
  return {
    area,
    title: `Judged: ${area}`,
    scope: 'local-services',
    grade: 3,
    label: 'good',
    printed: 'Good',
    anchor: 'p1',
    ...changes,
  };
}

/** A report on Ambridge that gives these judgements. */
export function report(
  judgements: Judgement[] = [],
  changes: Partial<ShownReport> = {},
): ShownReport {
  return {
    title: 'Joint area review: Ambridge',
    published: { date: '2006-02-23', precision: 'day', from: 'text', evidence: 'line 1' },
    judgements,
    ...changes,
  };
}
