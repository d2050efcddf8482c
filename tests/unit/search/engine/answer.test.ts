import { beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import { filterNames, type FilterName } from '../../../../src/search/filter-names.ts';
import type { FilterTerm } from '../../../../src/search/query/query.ts';
import { readRequest } from '../../../../src/search/request.ts';
import { ask, engine, idsOf, matching, search, sources, units, type SeedUnit } from './seeds.ts';

function valuesOf(name: FilterName, unit: SeedUnit): readonly string[] {
  const { report, area, kind, grades } = unit;
  const values: Record<FilterName, readonly string[]> = {
    council: [report.council],
    outcome: area === null ? [] : [area],
    grade: grades,
    framework: [report.framework],
    kind: [kind],
    report: [report.id],
  };
  return values[name];
}

/** Whether a unit passes the filters of a request, apart from `open`. */
function passes(address: string, unit: SeedUnit, open?: FilterName): boolean {
  const { filters, from, to } = readRequest(address);
  const year = unit.report.date.slice(0, 4);
  return (
    (from === '' || year >= from) &&
    (to === '' || year <= to) &&
    filterNames.every(
      (name) =>
        name === open ||
        filters[name].length === 0 ||
        valuesOf(name, unit).some((value) => filters[name].includes(value)),
    )
  );
}

describe('filters and counts agree with reading all units', () => {
  it.each([
    '',
    'q=care',
    'q=%22care leavers%22',
    'q=care&council=stockport',
    'q=care OR school -plan&council=stockport&council=stoke-on-trent&kind=paragraph',
    'grade=adequate&outcome=being-healthy&outcome=staying-safe',
    'grade=3&kind=strength',
    'q=assessment&from=2006&to=2008&framework=jar',
    'q=children&report=stockport-jar-2006&outcome=staying-safe',
    'kind=recommendation&to=2005',
    'q=-care -school',
    'q=-care&council=stockport&kind=strength',
    'q=…&council=stockport',
    'council=nowhere',
  ])('for “%s”', async (address) => {
    const answer = await search(`${address}&sort=newest`);
    const met = matching(readRequest(address).words);
    const found = met.filter((unit) => passes(address, unit));
    expect(await idsOf(answer)).toEqual(found.map(({ id }) => id));
    const years = found.map(({ report }) => Number(report.date.slice(0, 4)));
    expect(answer.found).toEqual({
      units: found.length,
      reports: new Set(found.map(({ report }) => report.id)).size,
      councils: new Set(found.map(({ report }) => report.council)).size,
      years: found.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    });
    for (const name of filterNames) {
      const values = met
        .filter((unit) => passes(address, unit, name))
        .flatMap((unit) => valuesOf(name, unit));
      const counts = new Map<string, number>();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      expect(answer.counts[name], name).toEqual(Object.fromEntries(counts));
    }
  });

  const typed: [string, (filter: FilterTerm, unit: SeedUnit) => boolean][] = [
    ['care council:stoke', (_, { report }) => report.council === 'stoke-on-trent'],
    ['care -council:stockport', (_, { report }) => report.council === 'stockport'],
    ['care grade:3', (_, { grades }) => grades.includes('good')],
    [
      'year:2008 kind:strength',
      ({ name }, { report, kind }) =>
        name === 'kind' ? kind === 'strength' : report.date.startsWith('2008'),
    ],
    ['from:2009 care', (_, { report }) => report.date >= '2009'],
    ['to:2006 care', (_, { report }) => report.date < '2007'],
    ['council:nowhere OR nurses', () => false],
    ['outcome:healthy smoking', (_, { area }) => area === 'being-healthy'],
  ];
  it.each(typed)('for typed filters: %s', async (words, holds) => {
    const expected = matching(words, holds).map(({ id }) => id);
    expect(expected).not.toEqual([]);
    expect(await idsOf(await engine.search({ ...ask(words), sort: 'newest' }))).toEqual(expected);
  });
});

describe('the order', () => {
  it('by date follows the dates of the reports', async () => {
    const newest = await idsOf(await search('q=care&sort=newest'));
    const oldest = await search('q=care&sort=oldest');
    const dates = (await oldest.hits(0, units.length)).map(({ report }) => report.date);
    expect(dates).toEqual(dates.toSorted());
    // Within a report, both follow the text.
    const byReport = (ids: string[]) => Object.groupBy(ids, (id) => id.split('#')[0] ?? '');
    expect(byReport(await idsOf(oldest))).toEqual(byReport(newest));
    expect(oldest.reports.map(({ report }) => report.date)).toEqual([...new Set(dates)]);
  });

  it('by relevance has the same units, those with the words close together first', async () => {
    const answer = await search('q=care leavers');
    const ids = await idsOf(answer);
    expect(ids.toSorted()).toEqual(
      matching('care leavers')
        .map(({ id }) => id)
        .toSorted(),
    );
    const together = new Set(matching('"care leavers"').map(({ id }) => id));
    expect(ids.slice(0, 5).filter((id) => !together.has(id))).toEqual([]);
    const sum = answer.reports.reduce((all, group) => all + group.units, 0);
    expect(sum).toBe(ids.length);
    expect(ids[0]).toMatch(new RegExp(`^${answer.reports[0]?.report.id ?? ''}#`, 'u'));
  });
});

it('hits fetched in parts, also from one report, are consecutive', async () => {
  for (const words of ['care', '"the council"', '"children"']) {
    const answer = await engine.search(ask(words));
    const all = await answer.hits(0, units.length);
    const parts = await Promise.all([0, 7, 14].map((start) => answer.hits(start, 7)));
    expect(parts.flat()).toEqual(all.slice(0, 21));
    const [first] = answer.reports;
    const own = await answer.hits(2, 3, first?.report.id);
    expect(own).toEqual(all.filter(({ report }) => report.id === first?.report.id).slice(2, 5));
  }
});

it('gives up a search that is no longer wanted, in the middle', async () => {
  // Once everything is loaded, nothing but the pauses of the search lets a timer run.
  await search('q=children');
  const unwanted = new AbortController();
  const answer = engine.search(ask('children'), unwanted.signal);
  setTimeout(() => {
    unwanted.abort(new Error('no longer wanted'));
  });
  await expect(answer).rejects.toThrow('no longer wanted');
});

describe('loading', () => {
  beforeEach(() => {
    sources.loaded.length = 0;
  });

  it('needs no text and no vocabulary to count a word', async () => {
    const { found } = await createEngine(sources).search(ask('safeguarding'));
    expect(found.units).toBeGreaterThan(0);
    expect(sources.loaded.toSorted()).toEqual(['library.json', 'units.json']);
  });

  it('makes the count of a phrase exact', async () => {
    const fresh = createEngine(sources);
    const before = await fresh.search(ask('"of the"'));
    expect(before.isExact).toBe(false);
    const hits = await before.hits(0, units.length);
    sources.loaded.length = 0;
    const after = await fresh.search(ask('"of the"'));
    expect(after.isExact).toBe(true);
    expect(after.found.units).toBe(hits.length);
    expect(sources.loaded).toEqual([]);
  });

  it('happens once for each file, and again after a failure', async () => {
    let isDown = true;
    const shaky = createEngine({
      ...sources,
      load: (path) => (isDown ? Promise.reject(new Error('offline')) : sources.load(path)),
    });
    await expect(shaky.search(ask('care'))).rejects.toThrow('offline');
    isDown = false;
    const answer = await shaky.search(ask('care'));
    await answer.hits(0, 10);
    await answer.hits(0, 10);
    expect(sources.loaded).toEqual([...new Set(sources.loaded)]);
  });
});
