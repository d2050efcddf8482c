import { describe, expect, it } from 'vitest';
import { formatOrder, inOrder, parseOrder } from '../../../src/util/row-order.ts';

const keys = ['council', 'date'] as const;

describe('the order in an address', () => {
  it.each(['council', '-council', 'date', '-date'])('%s is read and written', (text) => {
    const order = parseOrder(text, keys);
    expect(order && formatOrder(order)).toBe(text);
  });

  it.each([null, '', '-', 'grade', '--date'])('%j is not an order', (text) => {
    expect(parseOrder(text, keys)).toBeNull();
  });
});

describe('rows in order', () => {
  const rows = ['b2', 'c-', 'a2', 'd1'];
  const number = (row: string) => (row[1] === '-' ? null : Number(row[1]));

  it('rise or fall, keeping the order of equal values and putting missing ones last', () => {
    expect(inOrder(rows, number, false)).toEqual(['d1', 'b2', 'a2', 'c-']);
    expect(inOrder(rows, number, true)).toEqual(['b2', 'a2', 'd1', 'c-']);
  });
});
