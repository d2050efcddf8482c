import { describe, expect, it } from 'vitest';
import { yearsInWords } from '../../../src/registers/framework-words.ts';

describe('the years of a framework', () => {
  it.each([
    [{ from: 2013, to: 2013 }, '2013'],
    [{ from: 2013, to: 2017 }, '2013–2017'],
    [{ from: 2018 }, 'since 2018'],
  ])('%o are %s', (years, words) => {
    expect(yearsInWords(years)).toBe(words);
  });
});
