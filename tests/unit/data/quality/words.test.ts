import { expect, it } from 'vitest';
import { expectedInWords } from '../../../../src/data/quality/words.ts';

const judgements = (...states: ('found' | 'joint' | 'missing')[]) => ({
  found: 0,
  expected: states.map((state) => ({ area: 'leadership', state })),
  ended: [],
  also: [],
  notJudged: [],
  notHere: [],
});

it('a judgement together with another is not counted twice among those expected', () => {
  expect(expectedInWords(judgements('found', 'found', 'joint'))).toBe('2 of 2');
  expect(expectedInWords(judgements('found', 'missing'))).toBe('1 of 2');
  expect(expectedInWords(judgements())).toBe('–');
});
