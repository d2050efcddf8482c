import { expect, it } from 'vitest';
import { isPageNumber } from '../../../../src/pipeline/furniture/page-numbers.ts';

it.each(['12', ' - 12 - ', '–7', 'Page 12 of 35', '12 of 35'])('“%s” is a page number', (line) => {
  expect(isPageNumber(line)).toBe(true);
});

it.each(['', '-', 'Page', '1234', '12 children', '12.'])('“%s” is none', (line) => {
  expect(isPageNumber(line)).toBe(false);
});

it('a line of 100,000 spaces takes no longer than its length', () => {
  const start = performance.now();
  expect(isPageNumber(`${' '.repeat(100_000)}x`)).toBe(false);
  expect(isPageNumber(`- 12${' '.repeat(100_000)}x`)).toBe(false);
  // With time that grows with the square of the length, half a minute.
  expect(performance.now() - start).toBeLessThan(5000);
});
