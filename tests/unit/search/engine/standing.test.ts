import { expect, it } from 'vitest';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import type { UnitTable } from '../../../../src/search/format.ts';
import { isScaleKey } from '../../../../src/search/scale-keys.ts';
import { ask, idsOf, searchedReports, sources, units } from './seeds.ts';

/** The engine, as if all of this report were standing text. */
const report = 'stockport-apa-2008';
const engine = createEngine({
  ...sources,
  load: async (path) => {
    const file = await sources.load(path);
    if (path !== 'units.json') return file;
    const number = searchedReports.findIndex(({ data }) => data.id === report);
    return (file as UnitTable).map((table, index) =>
      index === number ? { ...table, standing: [[0, table.lengths.length]] } : table,
    );
  },
});
const isStanding = (id: string) => id.startsWith(`${report}#`);

it.each(['chlamydia', 'looked after children', 'teenage OR exclusion'])(
  'standing text comes after all else, the most relevant first: %s',
  async (words) => {
    const found = await idsOf(await engine.search(ask(words)));
    const before = await idsOf(await createEngine(sources).search(ask(words)));
    expect(before.some(isStanding)).toBe(true);
    expect(found).toEqual([
      ...before.filter((id) => !isStanding(id)),
      ...before.filter(isStanding),
    ]);
    expect(found).not.toEqual(before);
  },
);

it('the keys of scales come after standing text, for a reader who asks for a grade', async () => {
  const found = await idsOf(await engine.search(ask('good OR adequate')));
  const keys = new Set(units.filter(({ text }) => isScaleKey(text)).map(({ id }) => id));
  expect(found.some(isStanding)).toBe(true);
  expect(found.filter((id) => keys.has(id))).toEqual(found.slice(-keys.size));
  expect(keys.size).toBeGreaterThan(0);
});
