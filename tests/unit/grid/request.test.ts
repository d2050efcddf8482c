import { describe, expect, it } from 'vitest';
import {
  choosesGrades,
  readGridRequest,
  regionId,
  writeGridRequest,
} from '../../../src/grid/request.ts';
import { isNarrowed } from '../../../src/search/request.ts';

describe('an address of the grid', () => {
  it.each([
    '',
    '?grade=good&grade=inadequate',
    '?outcome=leadership&framework=sif&from=2013&to=2017&region=north-west&type=county&areas=all',
  ])('“%s” is written as it was read', (search) => {
    const written = writeGridRequest(readGridRequest(search));
    expect([...new URLSearchParams(written)].sort()).toEqual(
      [...new URLSearchParams(search)].sort(),
    );
  });

  it('drops what means nothing', () => {
    expect(writeGridRequest(readGridRequest('?areas=none&from=then&q=word&region='))).toBe('');
  });

  it('distinguishes filters from columns, and grades from councils', () => {
    expect(isNarrowed(readGridRequest('?areas=all'))).toBe(false);
    expect(isNarrowed(readGridRequest('?region=london'))).toBe(true);
    expect(choosesGrades(readGridRequest('?region=london&outcome=adoption'))).toBe(false);
    expect(choosesGrades(readGridRequest('?to=2010'))).toBe(true);
  });

  it('writes regions without capitals and spaces', () => {
    expect(regionId('Yorkshire and The Humber')).toBe('yorkshire-and-the-humber');
  });
});
