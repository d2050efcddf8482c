import { expect, it } from 'vitest';
import { numberRuns } from '../../../../src/data/quality/number-runs.ts';

const units = (...anchors: string[]) =>
  anchors.map((anchor) => ({ anchor, kind: 'paragraph' as const }));

it('tells which numbers are missing from the main run, which counts from 1', () => {
  expect(numberRuns(units('p2', 'p3', 'p6'), [])).toEqual([
    { part: '', last: 6, missing: [1, 4, 5], confirmed: [] },
  ]);
});

it('puts the main run first, and takes a number that stands alone for no gap', () => {
  const runs = numberRuns(units('annex-b-p1', 'p1', 'annex-b-p3', 'context-p18'), []);
  expect(runs).toEqual([
    { part: '', last: 1, missing: [], confirmed: [] },
    { part: 'annex-b', last: 3, missing: [2], confirmed: [] },
    { part: 'context', last: 18, missing: [], confirmed: [] },
  ]);
});

it('takes numbers for settled that an editor confirmed not to be printed', () => {
  const notes = [{ rule: 'number-is' as const, number: 4 }];
  expect(numberRuns(units('p1', 'p4', 'p6'), notes)).toEqual([
    { part: '', last: 6, missing: [5], confirmed: [2, 3] },
  ]);
});
