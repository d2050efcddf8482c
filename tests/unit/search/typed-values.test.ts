import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query/query.ts';
import type { SearchLibrary } from '../../../src/search/format.ts';
import { knownValues, valuesMeant } from '../../../src/search/typed-values.ts';

const library: SearchLibrary = {
  reports: [],
  councils: [
    { id: 'kingston-upon-hull', names: ['Kingston upon Hull', 'Hull City Council'] },
    { id: 'stockton-on-tees', names: ['Stockton-on-Tees'] },
    { id: 'stoke-on-trent', names: ['Stoke-on-Trent'] },
  ],
  localities: [
    ['Burslem', 'stoke-on-trent'],
    ['Hull Road', 'stockton-on-tees'],
  ],
  areas: [
    { id: 'staying-safe', names: ['Staying safe'] },
    { id: 'childrens-services', names: ['Children’s services'] },
  ],
  frameworks: [{ id: 'jar', names: ['Joint area review', 'JAR'] }],
  wordKeys: [],
  unreported: [],
  abbreviations: [],
  frequent: [],
};

function meant(typed: string): string[] {
  const [term] = parseQuery(typed).flat();
  if (term?.type !== 'filter') throw new Error(`${typed} is no filter.`);
  const { name, value } = term;
  if (name === 'from' || name === 'to' || name === 'year') throw new Error('A year has no names.');
  return valuesMeant(value, knownValues(library)[name]);
}

describe('a typed value of a filter', () => {
  it.each([
    ['kind:weaknesses', ['weakness']],
    ['kind:Strength', ['strength']],
    ['kind:"list items"', ['item']],
    ['kind:items', ['item']],
    ['framework:"joint area review"', ['jar']],
    ['framework:JAR', ['jar']],
    ['outcome:"staying safe"', ['staying-safe']],
    ['outcome:"children\'s services"', ['childrens-services']],
    ['grade:"requires improvement"', ['requires-improvement']],
    ['grade:good', ['good']],
    ['grade:2', ['adequate', 'requires-improvement']],
    ['council:"stoke on trent"', ['stoke-on-trent']],
    ['council:stoke', ['stoke-on-trent']],
    ['council:burslem', ['stoke-on-trent']],
    ['council:hull', ['kingston-upon-hull']],
  ])('may be any name that the page shows: %s', (typed, values) => {
    expect(meant(typed)).toEqual(values);
  });

  it.each(['council:leeds', 'council:stok', 'kind:sections', 'grade:constructor', 'grade:5'])(
    'may mean nothing: %s',
    (typed) => {
      expect(meant(typed)).toEqual([]);
    },
  );
});
