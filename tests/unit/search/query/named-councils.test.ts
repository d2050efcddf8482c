import { describe, expect, it } from 'vitest';
import { readNamedCouncils } from '../../../../src/search/query/named-councils.ts';
import { parseQuery, writeQuery } from '../../../../src/search/query/query.ts';

const known = [
  { id: 'stoke-on-trent', keys: ['stoke-on-trent', 'stoke'] },
  { id: 'bath-and-north-east-somerset', keys: ['bath-and-north-east-somerset', 'bath'] },
  { id: 'norfolk', keys: ['norfolk'] },
];

/** The councils named and the other words, as text; null where none is named. */
function read(words: string): [string[], string] | null {
  const named = readNamedCouncils(parseQuery(words), known);
  return named && [named.councils, writeQuery(named.others)];
}

describe('councils named in the words', () => {
  it.each([
    ['missing children in NORFOLK?', ['norfolk'], 'missing children in'],
    ['Stoke-on-Trent care leavers', ['stoke-on-trent'], 'care leavers'],
    ['is stoke on trent good', ['stoke-on-trent'], 'is good'],
    ['Stoke caseloads', ['stoke-on-trent'], 'caseloads'],
    [
      'Bath and North East Somerset or Norfolk schools',
      ['bath-and-north-east-somerset', 'norfolk'],
      'or schools',
    ],
    ["are Norfolk's schools good", ['norfolk'], 'are schools good'],
    ['schools in Stoke-on-Trent’s area', ['stoke-on-trent'], 'schools in area'],
    ['Norfolk "care leavers" -adoption', ['norfolk'], '"care leavers" -adoption'],
  ])('are found in “%s”', (words, councils, others) => {
    expect(read(words)).toEqual([councils, others]);
  });

  it.each([
    ['words that name none', 'care leavers'],
    ['a part of a name', 'north east schools'],
    ['a longer word', 'norfolks schools'],
    ['a phrase', '"Norfolk" schools'],
    ['an excluded word', 'schools -Norfolk'],
    ['alternatives', 'schools Norfolk OR Stoke'],
    ['a name alone', 'Norfolk'],
    ['a name with nothing but function words', 'what about Norfolk'],
  ])('are not found in %s', (_what, words) => {
    expect(read(words)).toBeNull();
  });
});
