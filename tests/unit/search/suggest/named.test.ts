import { describe, expect, it } from 'vitest';
import { placesNamed } from '../../../../src/search/suggest/named.ts';
import { library } from './library.ts';

describe('pages named by all words of a search', () => {
  it.each([
    ['Stockport', ['council stockport']],
    ['stockport council', ['council stockport']],
    ['Stockport Metropolitan Borough Council', ['council stockport']],
    ['London Borough of Bromley', ['council bromley']],
    ['City of London', ['council city-of-london']],
    ['Saint Helens', ['council st-helens']],
    ['saint helens 2006', ['report st-helens-jar-2006']],
    ['Hove & Brighton', ['council brighton-and-hove']],
    ['childrens services', ['area childrens-services']],
    ['staying safe', ['area staying-safe']],
    ['stockport staying safe', ['council-area stockport/staying-safe']],
    ['stockport 2017', ['report stockport-sif-2017']],
    ['jar stockport', ['report stockport-jar-2006']],
    ['stockport joint area review 2006', ['report stockport-jar-2006']],
    ['st helens 2006', ['report st-helens-jar-2006']],
  ])('%j: %j', (text, expected) => {
    const found = placesNamed(text, library, 9).map(({ kind, id }) => `${kind} ${id}`);
    expect(found).toEqual(expected);
  });

  it.each([
    'stockp',
    'safe',
    'stockport missing children',
    'stockport 2009',
    'stockport jar 2017',
    'helens adoption',
    '2006',
    'jar',
    '"staying safe"',
    '-stockport',
    'stockport OR adoption',
    'council:stockport',
    '',
  ])('are none for %j', (text) => {
    expect(placesNamed(text, library, 9)).toEqual([]);
  });

  it('are no more than asked for', () => {
    const twice = { ...library, reports: [...library.reports, ...library.reports] };
    expect(placesNamed('stockport jar', twice, 9)).toHaveLength(2);
    expect(placesNamed('stockport jar', twice, 1)).toHaveLength(1);
  });
});
