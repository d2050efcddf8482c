import { expect, it } from 'vitest';
import { numberRuns } from '../../../../src/data/quality/number-runs.ts';

const units = (...anchors: string[]) =>
  anchors.map((anchor) => ({ anchor, kind: 'paragraph' as const }));

it('lists the numbers missing from the main run, which starts at 1', () => {
  expect(numberRuns(units('p2', 'p3', 'p6'), [])).toEqual([
    { part: '', last: 6, missing: [1, 4, 5], confirmed: [] },
  ]);
});

it('puts the main run first, and sees no gap before a number that stands alone', () => {
  const runs = numberRuns(units('annex-b-p1', 'p1', 'annex-b-p3', 'context-p18'), []);
  expect(runs).toEqual([
    { part: '', last: 1, missing: [], confirmed: [] },
    { part: 'annex-b', last: 3, missing: [2], confirmed: [] },
    { part: 'context', last: 18, missing: [], confirmed: [] },
  ]);
});

it('counts missing numbers as settled where an editor confirmed them', () => {
  const notes = [{ rule: 'number-is' as const, number: 4 }];
  expect(numberRuns(units('p1', 'p4', 'p6'), notes)).toEqual([
    { part: '', last: 6, missing: [5], confirmed: [2, 3] },
  ]);
});
