import { expect, it } from 'vitest';
import { indexWhole, indexWord, indexWords } from '../../../src/search/index-words.ts';
import { tokenize } from '../../../src/search/query/tokens.ts';

it('a text is indexed as its tokens, then as its hyphenated words in one piece', () => {
  expect(indexWords(tokenize('Children’s well-being: £3.5m, 47%'))).toEqual(
    ['childrens', 'well', 'being', '£', '3.5', 'm', '47', '%']
      .map(indexWord)
      .concat(indexWhole('wellbeing')),
  );
});

it('a hyphenated word is indexed as every run of two to four of its parts', () => {
  const wholes = indexWords(tokenize('a-b-c-d-e')).slice(5);
  expect(wholes).toEqual(
    ['ab', 'abc', 'abcd', 'bc', 'bcd', 'bcde', 'cd', 'cde', 'de'].map(indexWhole),
  );
});

it('forms of a word share one index word, which begins no other', () => {
  expect(indexWord('planned')).toBe(indexWord('plans'));
  const words = ['4.7', '47', '4', 'act', 'activities', '%', '£', '25'].map(indexWord);
  for (const word of words) {
    expect(words.filter((other) => other.startsWith(word))).toEqual([word]);
  }
});

it('words found nearly everywhere are indexed apart from others, in all their forms', () => {
  const [of, be, being, obesity] = ['of', 'be', 'being', 'obesity'].map(indexWord);
  expect(be).toBe(being);
  expect([of, be].map((word) => word?.slice(0, 2))).toEqual(['zz', 'zz']);
  expect(obesity?.startsWith('obes')).toBe(true);
});
