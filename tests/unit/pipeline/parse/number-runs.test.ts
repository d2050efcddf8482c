import { describe, expect, it } from 'vitest';
import { NumberRuns } from '../../../../src/pipeline/parse/number-runs.ts';

function runsAfter(...numbers: number[]): NumberRuns {
  const runs = new NumberRuns();
  for (const number of numbers) {
    const fit = runs.fit(number);
    if (fit.fit !== 'none') runs.take(number, fit.run);
  }
  return runs;
}

describe('numbers of paragraphs', () => {
  it('begin at 1', () => {
    expect(new NumberRuns().fit(17)).toEqual({ fit: 'none' });
    expect(new NumberRuns().fit(1)).toEqual({ fit: 'restart', run: 0 });
  });

  it('go on by one', () => {
    expect(runsAfter(1, 2).fit(3)).toEqual({ fit: 'next', run: 0 });
  });

  it('start again in a new run', () => {
    expect(runsAfter(1, 2, 3).fit(1)).toEqual({ fit: 'restart', run: 1 });
  });

  it('go on in an earlier run after a short one', () => {
    expect(runsAfter(1, 2, 3, 1, 2).fit(4)).toEqual({ fit: 'next', run: 0 });
  });

  it('are reported where one is missing', () => {
    expect(runsAfter(1, 2, 3).fit(5)).toEqual({ fit: 'skips', run: 0, expected: 4 });
  });

  it('are reported where one stands twice', () => {
    expect(runsAfter(1, 2, 3).fit(3)).toEqual({ fit: 'repeats', run: 0, expected: 4 });
  });

  it('are none where the distance is that of a number in a sentence', () => {
    expect(runsAfter(1, 2, 3).fit(16)).toEqual({ fit: 'none' });
  });
});
