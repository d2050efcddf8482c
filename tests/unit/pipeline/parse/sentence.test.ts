import { expect, it } from 'vitest';
import { isSentence } from '../../../../src/pipeline/parse/sentence.ts';

it('a text reads like a sentence if it ends like one, or has four words', () => {
  expect(isSentence('is good.')).toBe(true);
  expect(isSentence('and the council’s partners')).toBe(true);
  expect(isSentence('children’s social care')).toBe(false);
});
