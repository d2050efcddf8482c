import { describe, expect, it } from 'vitest';
import {
  NumberRuns,
  type NumberFit,
  type PrintedNumber,
} from '../../../../src/pipeline/parse/number-runs.ts';

/** A number that starts a line; in these tests, every line does. */
const at = (line: number, number: number, style: '.' | ')' = '.'): PrintedNumber => ({
  line,
  number,
  style,
});

function runsAfter(...numbers: number[]): { fit(number: number): NumberFit } {
  const runs = new NumberRuns();
  numbers.forEach((number, line) => {
    const fit = runs.fit(at(line, number));
    if (fit.fit !== 'none') runs.take(at(line, number), fit.run);
  });
  return { fit: (number) => runs.fit(at(numbers.length, number)) };
}

/** The run of each number of a source; `#` is a heading, `R` that of recommendations, `A` that of an annex. */
function runsOf(source: string): number[] {
  const marks = source.split(' ');
  const printed = marks.flatMap((mark, line) => (/\d/u.test(mark) ? [at(line, Number(mark))] : []));
  const runs = new NumberRuns(printed);
  return marks.flatMap((mark, line) => {
    if (mark === '#') runs.passHeading(null);
    if (mark === 'A') runs.passHeading('annex');
    if (mark === 'R') runs.passHeading('recommendations');
    if (!/\d/u.test(mark)) return [];
    const fit = runs.fit(at(line, Number(mark)));
    runs.take(at(line, Number(mark)), fit.run);
    return [fit.run];
  });
}

describe('numbers of paragraphs', () => {
  it('begin at 1', () => {
    expect(runsAfter().fit(17)).toEqual({ fit: 'none', run: 0, expected: 1 });
    expect(runsAfter().fit(1)).toEqual({ fit: 'restart', run: 0 });
  });

  it('continue by one', () => {
    expect(runsAfter(1, 2).fit(3)).toEqual({ fit: 'next', run: 0 });
  });

  it('start a new run at 1', () => {
    expect(runsAfter(1, 2, 3).fit(1)).toEqual({ fit: 'restart', run: 1 });
  });

  it('continue an earlier run after a short one', () => {
    expect(runsAfter(1, 2, 3, 1, 2).fit(4)).toEqual({ fit: 'next', run: 0 });
  });

  it('are reported where one is missing', () => {
    expect(runsAfter(1, 2, 3).fit(5)).toEqual({ fit: 'skips', run: 0, expected: 4 });
  });

  it('are reported where one occurs twice', () => {
    expect(runsAfter(1, 2, 3).fit(3)).toEqual({ fit: 'repeats', run: 0, expected: 4 });
  });

  it('do not include one too far ahead, which belongs to a sentence', () => {
    expect(runsAfter(1, 2, 3).fit(16)).toEqual({
      fit: 'none',
      run: 0,
      expected: 4,
    });
  });

  it('may skip or repeat up to five, and no more', () => {
    expect([9, 10].map((number) => runsAfter(1, 2, 3).fit(number).fit)).toEqual(['skips', 'none']);
    const eight = [1, 2, 3, 4, 5, 6, 7, 8];
    expect([4, 3].map((number) => runsAfter(...eight).fit(number).fit)).toEqual([
      'repeats',
      'none',
    ]);
  });

  it('are a slip if the run goes on by two numbers from the expected one, more than two lower', () => {
    const isSlip = (...numbers: [number, ...number[]]): boolean => {
      const printed = numbers.map((number, line) => at(line, number));
      return new NumberRuns(printed).isSlip(at(0, numbers[0]), 4);
    };
    expect([isSlip(7, 5, 6), isSlip(7, 5, 8, 6), isSlip(7, 5)]).toEqual([true, false, false]);
    expect(isSlip(6, 5, 6)).toBe(false);
  });

  it('of a list in a paragraph are a run of their own, however long', () => {
    expect(runsOf('# 1 2 3 1 2 4 5')).toEqual([0, 0, 0, 1, 1, 0, 0]);
    expect(runsOf('# 1 2 3 1 2 3 4 5')).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
    expect(runsOf('# 1 2 3 1 2 3 4 5 4 5')).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 0, 0]);
  });

  it('of a part continue in that part, even if the part before ended with the same number', () => {
    expect(runsOf('# 1 2 # 1 2 3 4')).toEqual([0, 0, 1, 1, 1, 1]);
    expect(runsOf('# 1 2 # 1 2 # 3 4')).toEqual([0, 0, 1, 1, 1, 1]);
  });

  it('of recommendations end at the next heading', () => {
    expect(runsOf('# 1 2 R 1 2 # 3 4')).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('continue in another style only after a heading', () => {
    const runs = new NumberRuns();
    runs.take(at(1, 1, ')'), 0);
    expect(runs.fit(at(2, 2))).toMatchObject({ fit: 'none' });
    runs.passHeading();
    expect(runs.fit(at(2, 2))).toEqual({ fit: 'next', run: 0 });
  });

  it('with a bracket do not continue those with a full stop', () => {
    const runs = new NumberRuns();
    runs.take(at(1, 1), 0);
    expect(runs.fit(at(2, 2, ')'))).toEqual({ fit: 'none', run: 1, expected: 1 });
    expect(runs.fit(at(2, 1, ')'))).toEqual({ fit: 'restart', run: 1 });
  });

  it('may begin at any number in an annex, where an excerpt from another report keeps its own', () => {
    expect(runsOf('1 2 A 71 72 # 73')).toEqual([0, 0, 1, 1, 1]);
    expect(runsOf('1 2 3 4 A 3 4 A 1 2')).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
    expect(runsOf('1 2 A 3 4')).toEqual([0, 0, 0, 0]);
  });
});
