import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/search/query/tokens.ts';

/** The tokens, joined by a hyphen where only a hyphen separates them. */
const found = (text: string) =>
  tokenize(text)
    .map(({ word, joined }) => (joined ? '-' : ' ') + word)
    .join('')
    .trim();

describe('words', () => {
  it.each([
    ['Staying Safe', 'staying safe'],
    ['café, naïve, Łódź', 'cafe naive łodz'],
    ['cafe\u0301', 'cafe'],
    ['the ﬁnal ofﬁce', 'the final office'],
    ["children's children’s childrens", 'childrens childrens childrens'],
    ["partners' ‘Missing’ O'Brien", 'partners missing obrien'],
    ['safe\u00ADguarding', 'safeguarding'],
    ['and/or, e.g. (this) — that…', 'and or e g this that'],
    ['health & safety', 'health safety'],
    ['www.ofsted.gov.uk', 'www ofsted gov uk'],
    ['KS3 and s47', 'ks3 and s47'],
    ['Children¹', 'children'],
    ['', ''],
    ['– … * %', ''],
  ])('%j are %j', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('hyphens join words', () => {
  it.each([
    ['care-leavers', 'care-leavers'],
    ['co‐ordination co‑ordination', 'co-ordination co-ordination'],
    ['post-16, 17-year-old', 'post-16 17-year-old'],
    ['16- and 17-year-old', '16 and 17-year-old'],
    ['care–leavers care--leavers care - leavers', 'care leavers care leavers care leavers'],
    ['-care leavers-', 'care leavers'],
    ['2006-07', '2006 07'],
  ])('%j are %j', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('numbers stay whole', () => {
  it.each([
    ['4.7%', '4.7 %'],
    ['47 %, 47.', '47 % 47'],
    ['1,974 and 1974', '1974 and 1974'],
    ['1,234,567.50', '1234567.50'],
    ['1, 974 or 12,34 or 1,2345', '1 974 or 12 34 or 1 2345'],
    ['£3.5m', '£ 3.5 m'],
    ['€20 £ 20', '€ 20 £ 20'],
    ['£ or £m', 'or m'],
    ['2006/07 and 2006–07', '2006 07 and 2006 07'],
    ['3rd, 1990s, 20th', '3 rd 1990 s 20 th'],
    ['31.12.2006 at 10:30', '31.12.2006 at 10 30'],
    ['5A*–C', '5 a c'],
  ])('%j are %j', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

it('gives the position of each token', () => {
  const text = 'The council’s £3.5m, 47% of 1,974';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'council’s',
    '£',
    '3.5',
    'm',
    '47',
    '%',
    'of',
    '1,974',
  ]);
});

it('tokens lie within the text, in its order, and the token of a word is the word', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...Array.from('aé1,.%£’-– \u00AD\u037A')), maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (value) => {
      let end = 0;
      for (const token of tokenize(value)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
        expect(token.word).not.toBe('');
        if (/^[\p{L}\p{N}]/u.test(token.word)) expect(found(token.word)).toBe(token.word);
      }
      expect(end).toBeLessThanOrEqual(value.length);
    }),
    { numRuns: 1000 },
  );
});
