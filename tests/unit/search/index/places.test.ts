import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlaces, writePlaces } from '../../../../src/search/format.ts';
import { placeFiles } from '../../../../src/search/index/places.ts';
import type { SearchedReport } from '../../../../src/search/index/report.ts';

describe('places', () => {
  it('are read back as written, however far apart', () => {
    const places = fc.uniqueArray(fc.nat(2000)).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, (list) => {
        expect(readPlaces(writePlaces(list))).toEqual(list);
      }),
    );
    expect(readPlaces(writePlaces([90, 182, 274, 4_900_000]))).toEqual([90, 182, 274, 4_900_000]);
  });

  it('take one character each, unless they are far apart', () => {
    expect(writePlaces([0, 1, 91, 183])).toHaveLength(5);
  });
});

it('words found at many places have files, with places counted through all reports', () => {
  const reports = [
    [['care$', 'a$'], ['care$']],
    [
      ['b$', 'care$_', 'b$'],
      ['b$_', 'c$_', 'c$_'],
    ],
  ].map((units) => ({ units: units.map((words) => ({ words })) }) as unknown as SearchedReport);
  const files = [...placeFiles(reports, 2)].map(([word, { all, wholes }]) => [
    word,
    readPlaces(all),
    readPlaces(wholes),
  ]);
  expect(files).toEqual([
    ['b$', [3, 5, 6], [6]],
    ['care$', [0, 2, 4], [4]],
  ]);
});
