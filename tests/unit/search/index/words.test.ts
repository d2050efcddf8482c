import { expect, test } from 'vitest';
import { wordFiles, wordsOf } from '../../../../src/search/index/words.ts';
import { tokenize } from '../../../../src/search/query/tokens.ts';

test('what hyphens hold together is known in parts and as a whole', () => {
  expect([...wordsOf(tokenize('State-of-the-art co-ordination'))].sort()).toEqual(
    ['art', 'co', 'coordination', 'of', 'ordination', 'state', 'stateoftheart', 'the'].sort(),
  );
});

test('numbers are words, but nothing is that holds a figure beside letters', () => {
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

test('a word counts once a unit, and names of objects are words like others', () => {
  const files = wordFiles([['constructor', 'and'], ['constructor']]);
  expect(files.get('co')).toEqual({ constructor: 2 });
  expect([...files.keys()]).toEqual(['an', 'co']);
});
