import { describe, expect, it } from 'vitest';
import { yearsInWords } from '../../../src/registers/framework-words.ts';
import { gradeBeside } from '../../../src/report/grade-words.ts';

describe('the years of a framework', () => {
  it.each([
    [{ from: 2013, to: 2013 }, '2013'],
    [{ from: 2013, to: 2017 }, '2013–2017'],
    [{ from: 2018 }, 'since 2018'],
  ])('%o are %s', (years, words) => {
    expect(yearsInWords(years)).toBe(words);
  });
});

describe('the grade beside the words printed', () => {
  it.each([
    ['3', 'good', 'good'],
    ['Good', 'good', null],
    ['Requires improvement to be good', 'requires-improvement', null],
    ['require improvement', 'requires-improvement', null],
    ['outstanding/excellent', 'outstanding', null],
  ] as const)('of “%s” (%s) is %s', (printed, label, beside) => {
    expect(gradeBeside(printed, label)).toBe(beside);
  });
});
