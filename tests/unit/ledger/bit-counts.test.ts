import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsAbove, countBits } from '../../../src/ledger/bit-counts.ts';

describe('counts of bits', () => {
  it('agree with counting one by one', () => {
    const wordsWithOffset = fc.tuple(fc.array(fc.integer()), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(wordsWithOffset, fc.nat({ max: 20 }), ([values, offset], least) => {
        const words = Int32Array.from(values);
        const starts = Int32Array.from(values.keys()).map((index) => index - offset);
        const isAbove = (bit: number): boolean =>
          values.filter((value) => (value >>> bit) & 1).length > least;
        const above = bitsAbove(countBits(words, starts, offset), least);
        for (let bit = 0; bit < 32; bit += 1)
          expect((above >>> bit) & 1).toBe(Number(isAbove(bit)));
      }),
    );
  });
});
