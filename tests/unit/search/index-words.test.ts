import { expect, it } from 'vitest';
import { indexWhole, indexWord, indexWords } from '../../../src/search/index-words.ts';
import { tokenize } from '../../../src/search/query/tokens.ts';

it('a text is written as its tokens, then as the wholes of what hyphens join', () => {
  expect(indexWords(tokenize('Children’s well-being: £3.5m, 47%'))).toEqual(
    ['childrens', 'well', 'being', '£', '3.5', 'm', '47', '%']
      .map(indexWord)
      .concat(indexWhole('wellbeing')),
  );
});

it('wholes are read in all ways, of four parts at most', () => {
  const wholes = indexWords(tokenize('a-b-c-d-e')).slice(5);
  expect(wholes).toEqual(
    ['ab', 'abc', 'abcd', 'bc', 'bcd', 'bcde', 'cd', 'cde', 'de'].map(indexWhole),
  );
});

it('forms of a word are asked for alike, other words never', () => {
  expect(indexWord('planned')).toBe(indexWord('plans'));
  const words = ['4.7', '47', '4', 'act', 'activities', '%', '£', '25'].map(indexWord);
  for (const word of words) {
    expect(words.filter((other) => other.startsWith(word))).toEqual([word]);
  }
});

it('words that stand nearly everywhere are indexed apart from others, in all their forms', () => {
  const [of, be, being, obesity] = ['of', 'be', 'being', 'obesity'].map(indexWord);
  expect(be).toBe(being);
  expect([of, be].map((word) => word?.slice(0, 2))).toEqual(['zz', 'zz']);
  expect(obesity?.startsWith('obes')).toBe(true);
});
