import { expect, it } from 'vitest';
import { countWords } from '../../../src/report/count-words.ts';

it('counts letters that stand together, and figures', () => {
  expect(countWords('17. The council’s work is good.')).toBe(6);
});

it.each([
  ['a line’s end after a hyphen', 'a well- \nled service', 'a well-led service'],
  ['a mark glued to its word', 'the Board1 and', 'the Board 1 and'],
  ['tags that were read or were not', '<p>Being healthy</p><p>3</p>', 'Being healthy 3'],
  ['bullets, rules and marks of tables', '▪ | one | --- *two*', 'one two'],
])('makes no difference of %s', (_, one, other) => {
  expect(countWords(one)).toBe(countWords(other));
});
