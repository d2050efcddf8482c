import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, suggestWords } from '../../../../src/search/query/suggest.ts';

const vocabulary = Object.entries({
  safeguarding: 90,
  safeguards: 5,
  school: 80,
  schools: 60,
  schooling: 2,
  attendance: 20,
  care: 70,
  cares: 3,
  case: 30,
  dare: 99,
  lace: 500,
  '2006': 40,
});

it.each([
  ['safegaurding', ['safeguarding']],
  ['scool', ['school']],
  ['schol', ['school']],
  ['skhoul', ['school']],
  ['skool', []],
  ['shcools', ['schools', 'school']],
  ['atendence', ['attendance']],
  ['caer', ['care']],
  ['carr', ['care']],
  ['bare', ['dare', 'care']],
  ['caze', ['care', 'case']],
  ['cose', ['case']],
  ['cace', ['care', 'case', 'lace']],
  ['care', []],
  ['2007', []],
  ['xylophone', []],
])('for %s suggests %j', (word, expected) => {
  expect(suggestWords(word, vocabulary)).toEqual(expected);
});

it('suggests at most three, the most frequent first, whatever the order of the vocabulary', () => {
  const words = [
    ['bat', 1],
    ['cat', 4],
    ['hat', 2],
    ['mat', 2],
    ['rat', 3],
  ] as const;
  fc.assert(
    fc.property(fc.shuffledSubarray([...words], { minLength: 5 }), (shuffled) => {
      expect(suggestWords('xat', shuffled)).toEqual(['cat', 'rat', 'hat']);
    }),
  );
});

describe('the edit distance', () => {
  /** From the table of distances between all beginnings of the words. */
  function plainDistance(a: string, b: string): number {
    const table = new Map<string, number>();
    const at = (i: number, j: number) => table.get(`${i} ${j}`) ?? Infinity;
    for (let i = 0; i <= a.length; i += 1) {
      for (let j = 0; j <= b.length; j += 1) {
        const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        const edits = [
          i === 0 && j === 0 ? 0 : Infinity,
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
        ];
        table.set(`${i} ${j}`, Math.min(...edits));
      }
    }
    return at(a.length, b.length);
  }

  it('agrees with the full table, up to its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const distance = plainDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(distance <= limit ? distance : Infinity);
      }),
      { numRuns: 2000 },
    );
  });
});
