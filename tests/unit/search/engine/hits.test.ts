import { expect, it } from 'vitest';
import { createHits } from '../../../../src/search/engine/hits.ts';
import type { Evaluation } from '../../../../src/search/engine/evaluate.ts';
import type { UnitFilters } from '../../../../src/search/engine/filters.ts';
import type { UnitIndex } from '../../../../src/search/engine/unit-index.ts';
import { createMatcher } from '../../../../src/search/query/match.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';

const count = 300;
const order = Array.from({ length: count }, (_, unit) => unit);
/** Every unit is a candidate for the phrase, and every third holds it. */
const textOf = (unit: number) => (unit % 3 === 0 ? 'looked after' : 'after looked');
const holding = order.filter((unit) => unit % 3 === 0).map((unit) => `p${unit}`);

function openHits(isDown: () => boolean = () => false) {
  const matched: number[] = [];
  const { matches, marks } = createMatcher(parseQuery('"looked after"'));
  const matcher = {
    marks,
    matches: (text: string, ...filter: [Parameters<typeof matches>[1]]) => {
      matched.push(1);
      return matches(text, ...filter);
    },
  };
  const index = {
    reportOf: (unit: number) => ({ id: unit < 150 ? 'new' : 'old' }),
    areaOf: () => null,
    kindOf: () => 'paragraph',
  } as unknown as UnitIndex;
  const read = (unit: number) =>
    isDown()
      ? Promise.reject(new Error('offline'))
      : Promise.resolve({ anchor: `p${unit}`, place: '', section: '', text: textOf(unit) });
  const hits = createHits(
    order,
    { isExact: false, matcher } as unknown as Evaluation,
    index,
    { read, areFew: () => false },
    { holds: () => true } as unknown as UnitFilters,
  );
  const ids = async (...asked: Parameters<typeof hits>) =>
    (await hits(...asked)).map(({ anchor }) => anchor);
  return { ids, matched };
}

it('each candidate is checked once, however often more hits are asked for', async () => {
  const { ids, matched } = openHits();
  const shown: string[] = [];
  for (let start = 0; start < 110; start += 10) shown.push(...(await ids(start, 10)));
  expect(shown).toEqual(holding);
  expect(matched).toHaveLength(count);
});

it('hits asked for concurrently, also of one report, are those asked for in turn', async () => {
  const { ids } = openHits();
  const parts = await Promise.all([ids(20, 10), ids(0, 10), ids(10, 10), ids(10, 5, 'old')]);
  expect(parts).toEqual([
    holding.slice(20, 30),
    holding.slice(0, 10),
    holding.slice(10, 20),
    holding.slice(60, 65),
  ]);
});

it('hits continue where they were after a failure', async () => {
  let isDown = true;
  const { ids } = openHits(() => isDown);
  await expect(ids(0, 10)).rejects.toThrow('offline');
  isDown = false;
  expect(await ids(0, 10)).toEqual(holding.slice(0, 10));
});
