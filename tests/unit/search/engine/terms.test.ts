import { expect, it, vi } from 'vitest';
import { allOf, anyOf, exactly } from '../../../../src/search/engine/bitmaps.ts';
import type { Lookup } from '../../../../src/search/engine/lookup.ts';
import { createTermFinder } from '../../../../src/search/engine/terms.ts';
import type { UnitIndex } from '../../../../src/search/engine/unit-index.ts';
import type { Vocabulary } from '../../../../src/search/engine/vocabulary.ts';
import type { WordTerm } from '../../../../src/search/query/query.ts';

it('a term is found once, however many queries share it', async () => {
  const forms = vi.fn<Lookup['forms']>(() => Promise.resolve(Int32Array.of(1)));
  const index = { count: 2, starts: Int32Array.of(0, 1, 2) } as UnitIndex;
  const vocabulary = { holds: () => Promise.resolve(true) } as unknown as Vocabulary;
  const find = createTermFinder(index, { forms } as unknown as Lookup, vocabulary);
  const term: WordTerm = { type: 'word', text: 'care', negated: false };
  const [first, second] = [await find(term), await find(term)];
  expect([...first.units.certain]).toEqual([0, 1]);
  expect(second).toBe(first);
  expect(forms).toHaveBeenCalledTimes(1);
  await find({ ...term });
  expect(forms).toHaveBeenCalledTimes(2);
});

it('exact conditions together are joined once', () => {
  const [a, b] = [exactly(Uint8Array.of(1, 1, 0)), exactly(Uint8Array.of(0, 1, 0))];
  for (const joined of [allOf([a, b], 3), anyOf([a, b], 3)]) {
    expect(joined.certain).toBe(joined.possible);
  }
  expect(anyOf([a], 3)).toBe(a);
  const open = { certain: Uint8Array.of(0, 0, 0), possible: Uint8Array.of(1, 0, 1) };
  expect([...allOf([a, open], 3).possible]).toEqual([1, 0, 0]);
  expect([...anyOf([b, open], 3).certain]).toEqual([0, 1, 0]);
});
