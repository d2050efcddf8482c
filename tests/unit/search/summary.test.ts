import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/client/search/summary.ts';
import { readRequest } from '../../../src/search/request.ts';

const found = { units: 1204, reports: 4, councils: 3, years: [2006, 2017] as [number, number] };
const request = readRequest('');

describe('what was found, in words', () => {
  it('names paragraphs, reports, councils and years', () => {
    expect(summaryOf({ found, isExact: true }, request)).toBe(
      '1,204 paragraphs in 4 reports of 3 councils, 2006–2017',
    );
  });

  it('names one of each, and one year', () => {
    const one = { units: 1, reports: 1, councils: 1, years: [2008, 2008] as [number, number] };
    expect(summaryOf({ found: one, isExact: true }, request)).toBe(
      '1 paragraph in 1 report of 1 council, 2008',
    );
  });

  it('says where it is not known that all hold the words', () => {
    expect(summaryOf({ found, isExact: false }, request)).toMatch(/^Up to 1,204 paragraphs/u);
  });

  it.each([
    ['?kind=weakness', '1,204 weaknesses'],
    ['?kind=weakness&kind=strength', '1,204 paragraphs'],
    ['?q=kind:weakness', '1,204 weaknesses'],
    ['?q=care kind:Weaknesses', '1,204 weaknesses'],
    ['?q=kind:weakness&kind=weakness', '1,204 weaknesses'],
    ['?q=kind:weakness kind:strength', '1,204 paragraphs'],
    ['?q=-kind:weakness', '1,204 paragraphs'],
    ['?q=kind:weakness OR council:hull', '1,204 paragraphs'],
    ['?q=kind:weakness OR care', '1,204 paragraphs'],
    ['?kind=nothing', '1,204 paragraphs'],
    ['?kind=toString', '1,204 paragraphs'],
  ])('counts what is asked for: %s', (asked, words) => {
    expect(summaryOf({ found, isExact: true }, readRequest(asked))).toMatch(
      new RegExp(`^${words} in`, 'u'),
    );
  });

  it('says that nothing was found', () => {
    const none = { units: 0, reports: 0, councils: 0, years: null };
    expect(summaryOf({ found: none, isExact: true }, request)).toBe('Nothing was found.');
  });
});
