import { describe, expect, it } from 'vitest';
import { reportGrades, tallyInWords } from '../../../../src/data/grades/tally.ts';
import type { Judgement } from '../../../../src/schemas/report.ts';

const judged = (area: string, label: Judgement['label']) => ({ area, label });
const given = [
  judged('leadership', 'requires-improvement'),
  judged('care-leavers', 'good'),
  judged('overall-effectiveness', 'good'),
  judged('adoption', 'good'),
];

describe('grades in a line', () => {
  it('are counted, best first', () => {
    expect(tallyInWords(given).map(({ words }) => words)).toEqual([
      '3 good',
      '1 requires improvement',
    ]);
  });

  it('give the overall one of a report first, and do not count it again', () => {
    expect(reportGrades(given)).toEqual([
      { label: 'good', words: 'good overall' },
      { label: 'good', words: '2 good' },
      { label: 'requires-improvement', words: '1 requires improvement' },
    ]);
  });

  it('are only counted where a report has no overall one', () => {
    expect(reportGrades(given.filter(({ area }) => area === 'adoption'))).toEqual([
      { label: 'good', words: '1 good' },
    ]);
  });
});
