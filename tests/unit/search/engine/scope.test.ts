import { expect, it } from 'vitest';
import { ask, engine, idsOf, matching, search } from './seeds.ts';

const ofStockport = (words: string, year: string) =>
  matching(words)
    .filter(({ report }) => report.council === 'stockport' && report.date.startsWith(year))
    .map(({ id }) => id);

it('the nearest units are from the reports on the council and of the year that the words name', async () => {
  const { found, nearest } = await engine.search(ask('teenage pregnancies Stockport 2006'));
  expect(found.units).toBe(0);
  expect(nearest).toMatchObject({ councils: ['stockport'], year: '2006' });
  const words = nearest?.holds === 'all' ? 'teenage pregnancies' : 'teenage OR pregnancies';
  const expected = ofStockport(words, '2006');
  expect(nearest?.found.units).toBe(expected.length);
  const [hit] = (await nearest?.hits(0, 1)) ?? [];
  expect(expected).toContain(`${hit?.report.id ?? ''}#${hit?.anchor ?? ''}`);
});

it('if something is found, the same is offered for these reports', async () => {
  const { found, inCouncils } = await engine.search(ask('safe in Stockport 2006'));
  expect(found.units).toBeGreaterThan(0);
  expect(inCouncils).toMatchObject({ year: '2006' });
  expect(inCouncils?.request).toMatchObject({ words: 'safe', from: '2006', to: '2006' });
  const narrowed = await engine.search(inCouncils?.request ?? ask(''));
  expect((await idsOf(narrowed)).toSorted()).toEqual(ofStockport('safe', '2006').toSorted());
});

it.each([
  ['without a report', 'q=teenage caseloads Stockport 2010'],
  ['if filters limit the years', 'q=chlamydia caseloads Stockport 2017&from=2006'],
  ['of two', 'q=chlamydia caseloads Stockport 2017 2006'],
  ['without other words', 'q=Stoke 2009'],
])('a year is a word like others %s', async (_when, asked) => {
  const { nearest, inCouncils } = await search(asked);
  expect(nearest?.year ?? null).toBeNull();
  expect(inCouncils?.year ?? null).toBeNull();
});

it.each(['Stockport', 'what about Stockport'])(
  'nothing else is offered for the name of a council alone: %s',
  async (words) => {
    const { found, inCouncils } = await engine.search(ask(words));
    expect(found.units).toBeGreaterThan(0);
    expect(inCouncils).toBeNull();
  },
);
