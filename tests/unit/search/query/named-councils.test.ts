import { describe, expect, it } from 'vitest';
import { readNames } from '../../../../src/search/query/named-councils.ts';
import { parseQuery, writeQuery } from '../../../../src/search/query/query.ts';

const known = [
  { id: 'stoke-on-trent', keys: ['stoke-on-trent', 'stoke'] },
  { id: 'bath-and-north-east-somerset', keys: ['bath-and-north-east-somerset', 'bath'] },
  { id: 'norfolk', keys: ['norfolk'] },
];

/** The councils named and the other words, as text. */
function read(words: string): [string[], string] {
  const named = readNames(parseQuery(words), known);
  return [named.councils, writeQuery(named.others)];
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
    ['what about Norfolk', ['norfolk'], 'what about'],
    ['Norfolk', ['norfolk'], ''],
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
  ])('are not found in %s', (_what, words) => {
    expect(read(words)[0]).toEqual([]);
  });
});
