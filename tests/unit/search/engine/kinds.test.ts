import { expect, it } from 'vitest';
import { ask, engine, search, units } from './seeds.ts';

const recommendations = units.filter(({ kind }) => kind === 'recommendation');

it.each([
  ['recommendations for Stockport', '', ['stockport']],
  ['What are Stockport’s recommendations?', '', ['stockport']],
  ['Stockport recommendation on schools', 'schools', ['stockport']],
  ['recommendations', '', []],
  ['recommendations council:stockport', 'council:stockport', []],
])('findings of a kind named in the words are offered: %s', async (words, others, councils) => {
  const { ofKind } = await engine.search(ask(words));
  expect(ofKind).toMatchObject({ kind: 'recommendation', councils });
  expect(ofKind?.request).toMatchObject({
    words: others,
    filters: { kind: ['recommendation'], council: councils },
  });
  const { found } = await engine.search(ofKind?.request ?? ask(''));
  expect(found.units).toBe(ofKind?.units);
});

it('the number of findings is that of the reports on the councils named', async () => {
  const { ofKind } = await search('q=recommendations in Stockport');
  const own = recommendations.filter(({ report }) => report.council === 'stockport');
  expect(ofKind?.units).toBe(own.length);
  const of2017 = own.filter(({ report }) => report.date.startsWith('2017'));
  expect((await search('q=Stockport 2017 recommendations')).ofKind).toMatchObject({
    year: '2017',
    units: of2017.length,
  });
  expect((await search('q=strengths')).ofKind?.kind).toBe('strength');
});

it.each([
  'caseloads',
  '"recommendations"',
  '-recommendations caseloads',
  'strengths and weaknesses',
  'recommendations zygomorphic',
  'recommendations kind:strength',
  'items',
])('nothing is offered for %s', async (words) => {
  expect((await engine.search(ask(words))).ofKind).toBeNull();
});
