import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../src/client/search/figures.ts';
import { summaryOf } from '../../../../src/client/search/summary.ts';
import type { Nearest } from '../../../../src/search/engine/types.ts';
import { readRequest } from '../../../../src/search/request.ts';

const found = { units: 1204, reports: 4, councils: 3, years: [2006, 2017] as [number, number] };
const request = readRequest('');

describe('the summary of what was found', () => {
  it('names paragraphs, reports, councils and years', () => {
    expect(figuresOf({ found, isExact: true }, request)).toBe(
      '1,204 paragraphs in 4 reports of 3 councils, 2006–2017',
    );
  });

  it('names one of each, and one year', () => {
    const one = { units: 1, reports: 1, councils: 1, years: [2008, 2008] as [number, number] };
    expect(figuresOf({ found: one, isExact: true }, request)).toBe(
      '1 paragraph in 1 report of 1 council, 2008',
    );
  });

  it('says “Up to” where not all are known to hold the words', () => {
    expect(figuresOf({ found, isExact: false }, request)).toMatch(/^Up to 1,204 paragraphs/u);
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
  ])('names the kind of unit that is asked for: %s', (asked, words) => {
    expect(figuresOf({ found, isExact: true }, readRequest(asked))).toMatch(
      new RegExp(`^${words} in`, 'u'),
    );
  });

  it('says that nothing was found', () => {
    const none = { units: 0, reports: 0, councils: 0, years: null };
    expect(figuresOf({ found: none, isExact: true }, request)).toBe('Nothing was found.');
  });
});

describe('the summary where no paragraph holds all words', () => {
  const councils = [
    { id: 'hull', names: ['Kingston upon Hull', 'Hull'] },
    { id: 'york', names: ['York'] },
  ];
  const none = { units: 0, reports: 0, councils: 0, years: null };
  const near = (
    nearest: Pick<Nearest, 'councils' | 'words' | 'holds'>,
    year: string | null = null,
  ) =>
    summaryOf(
      { found: none, isExact: true, nearest: { found, isExact: true, year, ...nearest } },
      request,
      { councils },
    );

  it('says of which year the reports are', () => {
    expect(near({ councils: ['york'], words: ['care'], holds: 'all' }, '2015')).toContain(
      'from the reports on York of 2015, with “care”: 1,204',
    );
  });

  it('does not list many words', () => {
    const words = ['care', 'plans', 'of', 'teenage', 'mothers', 'leaving'];
    expect(near({ councils: [], words, holds: 'any' })).toContain(
      'Shown instead, with some of them: 1,204',
    );
    expect(near({ councils: ['hull'], words, holds: 'all' })).toContain(
      'from the reports on Kingston upon Hull, with most of them: 1,204',
    );
    expect(near({ councils: [], words: words.slice(1), holds: 'any' })).toContain('or “leaving”');
  });

  it('says which words and councils the paragraphs shown instead have', () => {
    const figures = '1,204 paragraphs in 4 reports of 3 councils, 2006–2017.';
    const first = 'No paragraph contains all of these words. Shown instead';
    expect(near({ councils: [], words: ['care', 'teenage mothers'], holds: 'any' })).toBe(
      `${first}, with “care” or “teenage mothers”: ${figures}`,
    );
    expect(near({ councils: ['hull', 'york'], words: ['care'], holds: 'all' })).toBe(
      `${first}, from the reports on Kingston upon Hull and York, with “care”: ${figures}`,
    );
  });

  it('differs from the usual one only there', () => {
    expect(summaryOf({ found, isExact: true, nearest: null }, request, { councils })).toBe(
      figuresOf({ found, isExact: true }, request),
    );
  });
});
