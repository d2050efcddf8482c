import { expect, it } from 'vitest';
import { countWords } from '../../../src/report/count-words.ts';

it('counts each run of letters or figures as a word', () => {
  expect(countWords('17. The council’s work is good.')).toBe(6);
});

it.each([
  ['a line break after a hyphen', 'a well- \nled service', 'a well-led service'],
  ['a footnote mark joined to its word', 'the Board1 and', 'the Board 1 and'],
  ['tags, read or not', '<p>Being healthy</p><p>3</p>', 'Being healthy 3'],
  ['bullets, rules and table markup', '▪ | one | --- *two*', 'one two'],
])('counts the same with or without %s', (_, one, other) => {
  expect(countWords(one)).toBe(countWords(other));
});
