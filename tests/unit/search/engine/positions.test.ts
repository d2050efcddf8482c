import { expect, it } from 'vitest';
import { follow, shortestSpan } from '../../../../src/search/engine/positions.ts';

const places = (...list: number[]) => Int32Array.from(list);

it('words follow one another only within a unit', () => {
  const starts = places(0, 3, 6);
  expect([...follow([places(0, 2, 4), places(1, 3, 5)], starts)]).toEqual([0, 4]);
  expect([...follow([places(0, 3), places(1, 4), places(2, 5)], starts)]).toEqual([0, 3]);
  expect([...follow([places(5), places(6)], starts)]).toEqual([]);
});

it('words follow one another at the right distance around an unknown one', () => {
  const starts = places(0, 4, 8);
  expect([...follow([places(0, 2, 5), null, places(2, 4, 7)], starts)]).toEqual([0, 5]);
  expect([...follow([null, places(1, 4, 6), places(2, 5, 7)], starts)]).toEqual([0, 5]);
  expect([...follow([null], starts)]).toEqual([]);
});

it('the shortest span includes a place from each list, wherever it begins', () => {
  expect(shortestSpan([places(1, 20), places(9, 22), places(2, 19)])).toBe(4);
  expect(shortestSpan([places(3), places(3)])).toBe(2);
  expect(shortestSpan([places(3), places()])).toBe(Infinity);
});
