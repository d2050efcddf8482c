import { expect, test } from 'vitest';
import { wordFiles, wordsOf } from '../../../../src/search/index/words.ts';
import { tokenize } from '../../../../src/search/query/tokens.ts';

test('a hyphenated word is listed in parts and as a whole', () => {
  expect([...wordsOf(tokenize('State-of-the-art co-ordination'))].sort()).toEqual(
    ['art', 'co', 'coordination', 'of', 'ordination', 'state', 'stateoftheart', 'the'].sort(),
  );
});

test('numbers are words, but a mixture of letters and figures is not', () => {
  expect([...wordsOf(tokenize('In 2006 47% of L3 pupils, £5, mid-2006'))]).toEqual([
    'in',
    '2006',
    '47',
    'of',
    'pupils',
    '5',
    'mid',
  ]);
});

test('a word counts once per unit, even if it is a built-in property (constructor)', () => {
  const files = wordFiles([['constructor', 'and'], ['constructor']]);
  expect(files.get('co')).toEqual({ constructor: 2 });
  expect([...files.keys()]).toEqual(['an', 'co']);
});
