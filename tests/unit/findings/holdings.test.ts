import { describe, expect, it } from 'vitest';
import { readFindingsRequest, searchForFindings } from '../../../src/findings/address.ts';
import {
  countAsked,
  countValues,
  readHoldings,
  writeHoldings,
  type Holdings,
} from '../../../src/findings/holdings.ts';
import { findingsInWords } from '../../../src/findings/words.ts';
import { isNarrowed, writeRequest } from '../../../src/search/request.ts';

const ambridge: Holdings = {
  council: ['ambridge'],
  framework: ['jar'],
  grade: ['good', 'adequate'],
  year: '2008',
  counts: { strength: 4, weakness: 2, recommendation: 7 },
};
const borchester: Holdings = {
  council: ['borchester'],
  framework: ['apa'],
  grade: [],
  year: '2009',
  counts: { strength: 1, weakness: 0, recommendation: 3 },
};

describe('filters', () => {
  it.each([
    ['', 13],
    ['?council=ambridge', 13],
    ['?council=felpersham&council=ambridge', 13],
    ['?council=felpersham', 0],
    ['?framework=jar&grade=inadequate', 0],
    ['?grade=2', 13],
    ['?kind=strength&kind=weakness', 6],
    ['?kind=paragraph', 0],
    ['?from=2008', 13],
    ['?from=2009', 0],
    ['?to=2007', 0],
    ['?council=ambridge&kind=weakness&from=2008&to=2008', 2],
  ])('%j leave %i findings', (query, count) => {
    expect(countAsked(ambridge, readFindingsRequest(query))).toBe(count);
  });

  it.each([
    [
      '',
      {
        council: { ambridge: 13, borchester: 4 },
        framework: { jar: 13, apa: 4 },
        grade: { good: 13, adequate: 13 },
        kind: { strength: 5, weakness: 2, recommendation: 10 },
      },
    ],
    [
      '?council=borchester&kind=strength',
      {
        council: { ambridge: 4, borchester: 1 },
        framework: { jar: 0, apa: 1 },
        grade: { good: 0, adequate: 0 },
        kind: { strength: 1, weakness: 0, recommendation: 3 },
      },
    ],
    [
      '?to=2008',
      {
        council: { ambridge: 13, borchester: 0 },
        framework: { jar: 13, apa: 0 },
        grade: { good: 13, adequate: 13 },
        kind: { strength: 4, weakness: 2, recommendation: 7 },
      },
    ],
  ])('%j count what each value would show, under the other filters', (query, counts) => {
    const counted = countValues([ambridge, borchester], readFindingsRequest(query));
    const asObjects = Object.entries(counted).map(([name, map]) => [name, Object.fromEntries(map)]);
    expect(Object.fromEntries(asObjects)).toEqual(counts);
  });

  it('are not set where only other things are asked for', () => {
    expect(isNarrowed(readFindingsRequest('?outcome=adoption&q=words'))).toBe(false);
    expect(isNarrowed(readFindingsRequest('?to=2009'))).toBe(true);
  });
});

it('holdings are read back as written', () => {
  const text = writeHoldings([ambridge, borchester]);
  expect(text).toBe('ambridge jar good,adequate 2008 4,2,7; borchester apa  2009 1,0,3');
  expect(readHoldings(text)).toEqual([ambridge, borchester]);
  expect(readHoldings(writeHoldings([]))).toEqual([]);
});

describe('addresses', () => {
  const request = readFindingsRequest(
    '?q=words&grade=good&council=ambridge&kind=weakness&from=2008',
  );

  it('name what is chosen, as in search', () => {
    expect(writeRequest(request)).toBe('?council=ambridge&grade=good&kind=weakness&from=2008');
    expect(writeRequest(readFindingsRequest(''))).toBe('');
  });

  it('lead to a search for the same findings, of every kind if none is chosen', () => {
    expect(searchForFindings(request, 'adoption')).toBe(
      '?council=ambridge&outcome=adoption&grade=good&kind=weakness&from=2008',
    );
    expect(searchForFindings(readFindingsRequest(''), null)).toBe(
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
