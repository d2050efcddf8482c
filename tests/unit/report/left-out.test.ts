import { expect, it } from 'vitest';
import { leftOut, leftOutByReason } from '../../../src/report/left-out.ts';

it('lists the lines of a text one by one', () => {
  const omitted = [
    { lines: '36', reason: 'page number' },
    { lines: '40-58', reason: 'printed table of contents' },
  ];
  expect(leftOut(omitted)).toEqual([
    { where: 'Line 36', reason: 'page number' },
    { where: 'Lines 40–58', reason: 'printed table of contents' },
  ]);
});

it('lists the pages of a PDF by reason', () => {
  const number = (page: number) => ({ lines: String(40 * page), page, reason: 'page number' });
  const contents = { lines: '50-70', page: 3, reason: 'printed table of contents' };
  expect(leftOut([number(2), contents, number(3), number(3), number(4), number(7)])).toEqual([
    { where: 'Pages 2–4, 7', reason: 'page number' },
    { where: 'Page 3', reason: 'printed table of contents' },
  ]);
});

it('groups everything left out for one reason, with its number of words', () => {
  const lines = (range: string, words?: number) => ({ lines: range, reason: 'page number', words });
  expect(leftOutByReason([lines('36', 1), lines('40-41', 2)])).toEqual([
    { where: 'Lines 36, 40–41', reason: 'page number', words: 3 },
  ]);
  expect(leftOutByReason([lines('36', 1), lines('40')])).toMatchObject([{ words: null }]);
});
