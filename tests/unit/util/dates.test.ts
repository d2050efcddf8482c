import { describe, expect, it } from 'vitest';
import { periodInWords } from '../../../src/util/dates.ts';

describe('the time of an inspection in words', () => {
  it.each([
    ['2017-06-12', '2017-07-06', 'between 12 June and 6 July 2017'],
    ['2026-05-11', '2026-05-22', 'between 11 and 22 May 2026'],
    ['2006-02', '2006-02', 'in February 2006'],
    ['2017-06-12', '2017-06-12', 'on 12 June 2017'],
  ])('%s to %s', (start, end, words) => {
    expect(periodInWords({ start, end })).toBe(words);
  });

  it('does not claim that it went on for months if it was two visits', () => {
    const visits = { start: '2024-09-30', end: '2025-01-16' };
    expect(periodInWords(visits)).toBe('between 30 September 2024 and 16 January 2025');
  });
});
