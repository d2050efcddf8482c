import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestPlaces } from '../../../../src/search/suggest/places.ts';
import { library } from './library.ts';

const idsOf = (text: string, limit = 200) =>
  suggestPlaces(text, library, limit).map(({ kind, id }) => `${kind} ${id}`);

describe('places are suggested by the beginnings of their words', () => {
  it.each([
    ['stoc saf', ['council-area stockport/staying-safe']],
    ['SAF, Stóc', ['council-area stockport/staying-safe']],
    ['stockport adoption', ['council-area stockport/adoption']],
    ['helens adoption', []],
    ['childrens serv', ['area childrens-services']],
    ['stockport council', ['council stockport']],
    ['stockport jar', ['report stockport-jar-2006']],
    ['2006 review stock', ['report stockport-jar-2006']],
    ['saint hel', ['council st-helens', 'report st-helens-jar-2006']],
    ['brighton & hove', ['council brighton-and-hove']],
    ['hove and brighton', ['council brighton-and-hove']],
    ['stoke on trent', ['council stoke-on-trent']],
    ['hull', ['council kingston-upon-hull']],
    ['and', []],
    [' … ', []],
    ['xyz', []],
  ])('for “%s”', (text, expected) => {
    expect(idsOf(text)).toEqual(expected);
  });

  it('first those that begin with what is typed, then by kind, then in the order of the library', () => {
    expect(idsOf('sto').slice(0, 3)).toEqual([
      'council stockport',
      'council stockton-on-tees',
      'council stoke-on-trent',
    ]);
    expect(idsOf('s').findIndex((one) => one === 'area staying-safe')).toBeLessThan(
      idsOf('s').findIndex((one) => one === 'council east-sussex'),
    );
    expect(idsOf('stockport')).toEqual([
      'council stockport',
      'report stockport-sif-2017',
      'report stockport-jar-2006',
    ]);
    expect(idsOf('s', 2)).toHaveLength(2);
  });

  it('also councils by localities in their areas, which say so', () => {
    expect(suggestPlaces('marple', library, 9)).toEqual([
      {
        kind: 'council',
        id: 'stockport',
        title: 'Marple Bridge, in Stockport',
        detail: '2 reports',
        path: 'councils/stockport/',
      },
    ]);
    expect(idsOf('marple stockport')).toEqual([]);
  });

  it('with a title, a detail and an address', () => {
    expect(suggestPlaces('stockport staying', library, 1)).toEqual([
      {
        kind: 'council-area',
        id: 'stockport/staying-safe',
        title: 'Stockport, Staying safe',
        detail: '2 reports',
        path: 'councils/stockport/staying-safe/',
      },
    ]);
    expect(suggestPlaces('sif', library, 1)[0]).toMatchObject({
      title: 'Single inspection: Stockport',
      detail: '2017',
      path: 'reports/stockport-sif-2017/',
    });
  });
});

it('a council is suggested for any beginning of its name, and for its words in another order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...library.councils),
      fc.nat(),
      fc.nat(),
      ({ id, names }, which, at) => {
        const name = names[which % names.length] ?? '';
        const beginning = name.slice(0, 1 + (at % name.length));
        expect(idsOf(beginning)).toContain(`council ${id}`);
        const turned = name
          .toUpperCase()
          .split(/[\s-]+/u)
          .reverse()
          .join(' ');
        expect(idsOf(turned)).toContain(`council ${id}`);
      },
    ),
    { numRuns: 500 },
  );
});
