import { describe, expect, it } from 'vitest';
import { searchForFindings, writeFindingsRequest } from '../../../src/findings/address.ts';
import {
  countAsked,
  fromDataset,
  isNarrowed,
  toAttributes,
  type Holdings,
} from '../../../src/findings/holdings.ts';
import { findingsInWords } from '../../../src/findings/words.ts';
import { readRequest } from '../../../src/search/request.ts';

const page: Holdings = {
  council: ['ambridge', 'borchester'],
  framework: ['jar'],
  grade: ['good', 'adequate'],
  from: '2006',
  to: '2009',
  counts: { strength: 4, weakness: 2, recommendation: 7 },
};

describe('filters', () => {
  it.each([
    ['', 13],
    ['?council=ambridge', 13],
    ['?council=felpersham&council=borchester', 13],
    ['?council=felpersham', 0],
    ['?framework=jar&grade=inadequate', 0],
    ['?grade=2', 13],
    ['?kind=strength&kind=weakness', 6],
    ['?kind=paragraph', 0],
    ['?from=2009', 13],
    ['?from=2010', 0],
    ['?to=2005', 0],
    ['?council=ambridge&kind=weakness&from=2008&to=2008', 2],
  ])('%j leave %i findings', (query, count) => {
    expect(countAsked(page, readRequest(query))).toBe(count);
  });

  it('are not set where only other things are asked for', () => {
    expect(isNarrowed(readRequest('?outcome=adoption&q=words'))).toBe(false);
    expect(isNarrowed(readRequest('?to=2009'))).toBe(true);
  });
});

it('holdings are read back from attributes as written', () => {
  const attributes = Object.entries(toAttributes(page));
  const dataset = new Map(attributes.map(([name, value]) => [name.replace('data-', ''), value]));
  expect(fromDataset(Object.fromEntries<string>(dataset))).toEqual(page);
});

describe('addresses', () => {
  const request = readRequest('?q=words&grade=good&council=ambridge&kind=weakness&from=2008');

  it('name what is chosen, as in search', () => {
    expect(writeFindingsRequest(request)).toBe(
      '?council=ambridge&grade=good&kind=weakness&from=2008',
    );
    expect(writeFindingsRequest(readRequest(''))).toBe('');
  });

  it('lead to a search for the same findings, of every kind if none is chosen', () => {
    expect(searchForFindings(request, 'adoption')).toBe(
      '?council=ambridge&outcome=adoption&grade=good&kind=weakness&from=2008',
    );
    expect(searchForFindings(readRequest(''), null)).toBe(
      '?kind=strength&kind=weakness&kind=recommendation',
    );
  });
});

it('findings in words leave out the kinds without any', () => {
  expect(findingsInWords({ strength: 1, weakness: 2, recommendation: 0 })).toBe(
    '1 strength and 2 weaknesses',
  );
  expect(findingsInWords({ strength: 0, weakness: 0, recommendation: 0 })).toBe('no findings');
});
