import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  typedFilterNames,
  parseQuery,
  writeQuery,
  type Clause,
  type Term,
} from '../../../../src/search/query/query.ts';

/** Each clause as text: `word care`, `not phrase care leavers`, `filter council stockport`, joined by ` | `. */
const read = (text: string) => parseQuery(text).map(describeClause);

function describeClause(clause: Clause): string {
  return clause.map(describeTerm).join(' | ');
}

function describeTerm(term: Term): string {
  const what = term.type === 'filter' ? `${term.name} ${term.value}` : term.text;
  return `${term.negated ? 'not ' : ''}${term.type} ${what}`;
}

describe('words and phrases', () => {
  it.each([
    ['care leavers', ['word care', 'word leavers']],
    ['  (care), leavers!  ', ['word care', 'word leavers']],
    ['care-leavers 4.7% £3.5m', ['word care-leavers', 'word 4.7%', 'word £3.5m']],
    ['47 % -4.7  % £ 20', ['word 47%', 'not word 4.7%', 'word £20']],
    ['care "looked after" plans', ['word care', 'phrase looked after', 'word plans']],
    ['“looked  after” plans', ['phrase looked after', 'word plans']],
    [
      '„looked after“ «in care» « plans »',
      ['phrase looked after', 'phrase in care', 'phrase plans'],
    ],
    ['“looked after" too', ['phrase looked after', 'word too']],
    ['care"looked after"plans', ['word care', 'phrase looked after', 'word plans']],
    ['care "looked after', ['word care', 'word looked', 'word after']],
    ['"care" OR "', ['phrase care']],
    ["children's ‘care’", ["word children's", 'word care']],
    ['care care "care" care', ['word care', 'phrase care']],
    ['"" - – "…" ! OR', []],
    ['', []],
  ])('are read from %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a minus', () => {
  it.each([
    ['-care', ['not word care']],
    ['care -leavers', ['word care', 'not word leavers']],
    ['care -"looked after"', ['word care', 'not phrase looked after']],
    ['care -“looked after”', ['word care', 'not phrase looked after']],
    [
      '-council:leeds -council:"Stoke on Trent"',
      ['not filter council leeds', 'not filter council stoke-on-trent'],
    ],
    ['care-leavers', ['word care-leavers']],
    ['care - leavers', ['word care', 'word leavers']],
    ['care –leavers —plans', ['word care', 'word leavers', 'word plans']],
    ['"care"-"plans" (-leavers)', ['phrase care', 'phrase plans', 'word leavers']],
    ['"care"-plans', ['phrase care', 'word plans']],
    ['-care"plans"', ['not word care', 'phrase plans']],
    ['-OR', ['not word OR']],
  ])('is read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('NOT', () => {
  it.each([
    ['adoption NOT fostering', ['word adoption', 'not word fostering']],
    ['NOT "looked after" care', ['not phrase looked after', 'word care']],
    ['a NOT -b', ['word a', 'not word b']],
    ['a OR NOT b', ['word a | not word b']],
    ['a AND NOT council:leeds', ['word a', 'not filter council leeds']],
    ['a not b NOT', ['word a', 'word not', 'word b']],
    ['a -NOT "NOT"', ['word a', 'not word NOT', 'phrase NOT']],
  ])('is read as a minus in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it('AND between words adds nothing', () => {
  expect(read('care AND leavers and AND')).toEqual(['word care', 'word leavers', 'word and']);
});

describe('an ellipsis', () => {
  it.each([
    ['"too many … at risk"', ['phrase too many', 'phrase at risk']],
    ['“too many ... [at] risk...”', ['phrase too many', 'phrase at] risk']],
    ['"too many [. . .] at [ … ] risk"', ['phrase too many', 'phrase at', 'phrase risk']],
    ['"at risk. Too many"', ['phrase at risk. Too many']],
    ['-"too many … at risk"', ['not phrase too many … at risk']],
    ['too many… at … risk', ['word too', 'word many', 'word at', 'word risk']],
  ])('parts a quotation in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('OR', () => {
  it.each([
    ['a OR b c', ['word a | word b', 'word c']],
    ['c a OR b', ['word c', 'word a | word b']],
    ['a OR b OR "c d" OR -e', ['word a | word b | phrase c d | not word e']],
    ['(a OR b) c', ['word a | word b', 'word c']],
    ['a or b', ['word a', 'word or', 'word b']],
    ['OR a', ['word a']],
    ['a OR', ['word a']],
    ['a OR OR b', ['word a | word b']],
    ['a OR … b', ['word a | word b']],
    ['"OR" a', ['phrase OR', 'word a']],
    ['a OR a', ['word a']],
  ])('is read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('filters', () => {
  it.each([
    ['council:stockport care', ['filter council stockport', 'word care']],
    [
      'council council:Leeds Council:Hull',
      ['word council', 'filter council leeds | filter council hull'],
    ],
    [
      'council:"Stoke-on-Trent" grade:“requires improvement”',
      ['filter council stoke-on-trent', 'filter grade requires-improvement'],
    ],
    ["outcome:children's-services", ['filter outcome childrens-services']],
    ['from:2006 to:2010 year:2008', ['filter from 2006', 'filter to 2010', 'filter year 2008']],
    [
      'council:leeds care council:hull council:leeds',
      ['filter council leeds | filter council hull', 'word care'],
    ],
    [
      'council:leeds OR council:hull council:york',
      ['filter council leeds | filter council hull | filter council york'],
    ],
    [
      'council:leeds OR care council:hull',
      ['filter council leeds | word care', 'filter council hull'],
    ],
    ['(kind:strength)', ['filter kind strength']],
  ])('are read from %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['care since 2018', ['word care', 'filter from 2018']],
    ['What of care since 2018?', ['word What', 'word of', 'word care', 'filter from 2018']],
    ['care Before 2015 ', ['word care', 'filter to 2014']],
    ['between 2014 and 2016', ['filter from 2014', 'filter to 2016']],
    [
      'council:hull between 2014 and 2016',
      ['filter council hull', 'filter from 2014', 'filter to 2016'],
    ],
  ])('are read from the period at the end of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['since 2018 it improved', ['word since', 'word 2018', 'word it', 'word improved']],
    ['care "since 2018"', ['word care', 'phrase since 2018']],
    ['-since 2018', ['not word since', 'word 2018']],
    ['since 1066', ['word since', 'word 1066']],
    ['since 2018/19', ['word since', 'word 2018/19']],
  ])('are not read from a period elsewhere, as in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['colour:red', ['word colour:red']],
    ['colour:"dark red"', ['word colour', 'phrase dark red']],
    ['council: leeds', ['word council', 'word leeds']],
    ['council:""', ['word council']],
    ['year:soon year:08', ['word year:soon', 'word year:08']],
    ['https://example.org', ['word https://example.org']],
  ])('are not read from %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the canonical form', () => {
  it.each([
    ['a OR b “c  d” -(e) -council:"The Leeds"', 'a OR b "c d" -e -council:the-leeds'],
    ['council:a care council:b', 'council:a OR council:b care'],
    ['care "looked after', 'care looked after'],
  ])('of %j is %j', (text, expected) => {
    expect(writeQuery(parseQuery(text))).toBe(expected);
  });

  const signs = [
    '"',
    '“',
    '”',
    '«',
    '-',
    '–',
    ' ',
    'OR',
    ' OR ',
    ':',
    '(',
    ')',
    '£',
    '%',
    '.',
    ',',
  ];
  const words = ['a', 'Care', 'é', '’', '1', '2006', '1,974', 'foo:', '\u00AD', '\u037A', 'İ'];
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.constantFrom(...signs, ...words, ...typedFilterNames.map((name) => `${name}:`)))
      .map((parts) => parts.join('')),
  );

  it('reads as the same query, whatever is typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        expect(parseQuery(writeQuery(query))).toEqual(query);
      }),
      { numRuns: 3000 },
    );
  });
});

it.each(['"', '-', 'a ', 'OR ', 'a"', 'council:a ', 'a OR ', 'a-', '1,111', '1.', '\u0301', ' '])(
  'reads ten thousand characters of %j',
  (unit) => {
    const text = unit.repeat(10_000 / unit.length);
    const query = parseQuery(text);
    expect(parseQuery(writeQuery(query))).toEqual(query);
  },
);
