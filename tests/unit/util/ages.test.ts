import { describe, expect, it } from 'vitest';
import { ageInWords } from '../../../src/util/ages.ts';

describe('an age in words', () => {
  it.each([
    ['2017-08-25', '2026-11-28', '9 years ago'],
    ['2025-11-28', '2026-11-28', '1 year ago'],
    ['2025-11-29', '2026-11-28', '11 months ago'],
    ['2026-10-28', '2026-11-28', '1 month ago'],
    ['2026-10-29', '2026-11-28', 'less than a month ago'],
    ['2026-11-28', '2026-11-28', 'less than a month ago'],
    ['2026-11', '2026-11-28', 'less than a month ago'],
    ['2006-02', '2026-01-31', '19 years ago'],
    ['2006', '2026-01-01', '20 years ago'],
    ['2026', '2026-01-01', 'this year'],
  ])('%s was, on %s, %s', (date, today, words) => {
    expect(ageInWords(date, today)).toBe(words);
  });

  it('does not exist for a future date', () => {
    expect(ageInWords('2026-11-29', '2026-11-28')).toBeNull();
    expect(ageInWords('2027', '2026-11-28')).toBeNull();
  });
});
