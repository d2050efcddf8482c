import stem from 'wink-porter2-stemmer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../../src/search/query/match.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { corpus } from './corpus.ts';
import { phraseTest, plainText, plainWords, readings } from './oracle.ts';

const everything = () => true;

/** A text, with what a query marks in brackets. */
function marked(query: string, text: string): string {
  const marks = createMatcher(parseQuery(query)).marks(text);
  return marks.reduceRight(
    (written, { start, end }) =>
      `${written.slice(0, start)}[${written.slice(start, end)}]${written.slice(end)}`,
    text,
  );
}

const matches = (query: string, text: string) =>
  createMatcher(parseQuery(query)).matches(text, everything);

describe('a word is found', () => {
  it.each([
    ['leaver', 'A care [leaver]. [Leavers]’ views; a [LEAVER’S] view'],
    ['children', "[Children], [children’s], [children's], [childrens]; a child"],
    ["children's", 'All [children] and [childrens] plans'],
    ['assess', '[assessed], [assessing], [assessment]'],
    ['assessments', 'It is [assessed]: [assessment]'],
    ['saf', 'safe safeguarding [saf]'],
    ['act', '[acts], [acting]; activities, action'],
    ['safe', '[safely], [safe]; safeguarding'],
    ['cafe', 'the [café]'],
    ['café', 'the [cafe]'],
    ['cat', 'concatenate'],
  ])('%j in %j', expectMarked);
});

it('a word is found as a beginning if asked for', () => {
  const { marks, matches } = createMatcher(
    parseQuery('coord child'),
    ({ text }) => text === 'coord',
  );
  const text = 'Co-ordination of childcare, coordinating, coo, a child';
  expect(marks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Co-ordination',
    'coordinating',
    'child',
  ]);
  expect(matches('coordinated childcare', everything)).toBe(false);
});

describe('a hyphen matches a space or nothing', () => {
  it.each([
    ['co-ordination', '[Coordination], [co-ordination], [co ordination], [co‑ordination]'],
    ['coordination', '[coordination], [co-ordination]; co ordination'],
    ['coordinate', '[co-ordinating] and [coordinated]'],
    ['co-ordinate', '[co-ordinating], [co ordinated] and [coordination]'],
    ['care-leaver', '[care leaver], [care-leavers], [careleavers]; care of leavers'],
    ['"care-leavers"', '[care leavers], [care-leavers], [careleavers]; care-leaver'],
    ['"care leavers"', '[care leavers], [care-leavers]; careleavers'],
    ['wellbeing', '[well-being], [wellbeing]; well being'],
    ['care', '[care]-leavers'],
    ['leavers', 'care-[leavers]'],
    ['state-of-the-art', '[state of the art], [state-of-the-art], [stateoftheart]'],
    ['stateoftheart', '[state-of-the-art], [stateoftheart]; state of the art'],
    ['and/or', '[and/or], [and or], [and-or]; andor, or and'],
    ['post-16', '[post 16], [post-16], [post16]; post–1'],
    ['16-year-old', '[16 year old], [16-year-olds]; 16- and 17-year-old'],
    ['year', '16- and 17-[year]-old'],
    ['16', '[16]- and 17-year-old'],
  ])('%j in %j', expectMarked);
});

describe('a number is found only as a whole', () => {
  it.each([
    ['47', '[47], [47]%, £[47]m, 4.7, 470, 47.5, 47,000, 4-7, s47'],
    ['47%', '[47%], [47 %], 47, 4.7%'],
    ['4.7%', '[4.7%], 47%, 4.70%'],
    ['1974', '[1,974] and [1974]; 1, 974'],
    ['1,974', '[1,974] and [1974]'],
    ['974', '1,974'],
    ['£3.5m', '[£3.5m], £3.5bn, 3.5m'],
    ['3.5', '£[3.5]m'],
    ['2006', '[2006], [2006]/07, [2006]–07, 20061, 2006.5'],
    ['2006/07', '[2006/07], [2006–07], [2006-07], 2006 to 2007'],
    ['200', '2006'],
  ])('%j in %j', expectMarked);
});

describe('a phrase is found word for word', () => {
  it.each([
    ['"looked after"', '[Looked after], [looked-after] and looked closely after'],
    ['"child"', 'A [child], not children'],
    ['“children’s services”', "[Children's services], [childrens services]; children services"],
    ['"good. Services"', 'They are [good services]. It is [good. Services] are not.'],
    ['"after children"', 'Looked after. Children, [after: children], [after, children]'],
    ['"a b"', 'a. b; a! b; a? b; a; b; a.” b; (a.) b; a.¹ b; [a.b], [a” b]; [a b]'],
    ['"a b c"', 'a b. c, [a b c]'],
    ['"a. b c"', '[a. b c], [a b c]; a. b. c'],
    ['a-b', 'a. b, [a b]'],
    ['"e.g. this"', '[e.g. this]'],
    ['"2006 07"', '[2006/07], [2006. 07]'],
    ['"47% 3"', '[47%. 3]'],
    ['"is good"', 'It [is good]; it [is “good]”, is not good, this goods'],
    ['"47 young"', '[47 young], 47% young'],
  ])('%j in %j', expectMarked);
});

it('marks everything that is searched for, once, and nothing else', () => {
  expect(
    marked('"care leavers" leavers in OR of -plan kind:item', 'Plan of care leavers in care'),
  ).toBe('Plan [of] [care leavers] [in] care');
  expect(marked('"a b" "b c"', 'a b c')).toBe('[a b c]');
  expect(marked('3.5 m', '£3.5m')).toBe('£[3.5m]');
  expect(marked('-care', 'care')).toBe('care');
});

function expectMarked(query: string, expected: string): void {
  const text = expected.replace(/[[\]]/gu, '');
  expect(marked(query, text)).toBe(expected);
  expect(matches(query, text)).toBe(text !== expected);
}

describe('a text matches', () => {
  const text = 'The council helps care leavers well.';
  it.each([
    ['council leavers', true],
    ['council plans', false],
    ['plans OR council', true],
    ['plans OR schools', false],
    ['council plans OR care', true],
    ['-plans', true],
    ['-council', false],
    ['council -"care leavers"', false],
    ['council -"leavers care"', true],
    ['plans OR -schools', true],
    ['', true],
  ])('%j: %s', (query, expected) => {
    expect(matches(query, text)).toBe(expected);
  });

  it('if the filters hold, which its caller decides', () => {
    const inLeeds = (query: string) =>
      createMatcher(parseQuery(query)).matches(text, ({ value }) => value === 'leeds');
    expect(inLeeds('council council:leeds')).toBe(true);
    expect(inLeeds('council council:hull')).toBe(false);
    expect(inLeeds('council -council:leeds')).toBe(false);
    expect(inLeeds('council:leeds OR plans')).toBe(true);
    expect(inLeeds('council:hull OR plans')).toBe(false);
    expect(inLeeds('council:hull OR care')).toBe(true);
  });
});

describe('in the reports', () => {
  const unit = fc.constantFrom(...corpus);
  const phraseOf = (most: number) =>
    fc
      .tuple(unit, fc.nat(), fc.integer({ min: 1, max: most }))
      .map(([text, at, length]) => {
        const words = text.replace(/["“”]/gu, ' ').split(' ');
        const start = at % words.length;
        return { text, phrase: words.slice(start, start + length).join(' ') };
      })
      .filter(({ phrase }) => plainWords(phrase).length > 0);
  const word = phraseOf(1)
    .map(({ phrase }) => plainWords(phrase)[0] ?? '')
    .filter((word) => !word.includes('-'));

  it('a phrase is found in the unit that it is taken from, and wherever else it occurs', () => {
    const texts = corpus.map((text) => ({ text, plain: plainText(text) }));
    fc.assert(
      fc.property(phraseOf(6), ({ text, phrase }) => {
        const { matches, marks } = createMatcher(parseQuery(`"${phrase}"`));
        const isHeld = phraseTest(phrase);
        expect(matches(text, everything)).toBe(true);
        const held = texts.filter((other) => isHeld(other.plain)).map((other) => other.text);
        expect(corpus.filter((other) => matches(other, everything))).toEqual(held);
        for (const other of held) {
          const words = marks(other).map(({ start, end }) => plainText(other.slice(start, end)));
          expect(words.length).toBeGreaterThan(0);
          expect(words.filter((one) => !isHeld(one))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a word is found wherever one of its forms occurs', () => {
    const texts = corpus.map((text) => new Set(readings(text).map(stem)));
    fc.assert(
      fc.property(word, (word) => {
        const { matches } = createMatcher(parseQuery(word));
        expect(corpus.filter((text) => matches(text, everything))).toEqual(
          corpus.filter((_, index) => texts[index]?.has(stem(word))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('a word and its negation divide the units in two', () => {
    fc.assert(
      fc.property(word, (word) => {
        const [found, others] = [word, `-${word}`].map((query) =>
          corpus.filter((text) => matches(query, text)),
        );
        expect(corpus.filter((text) => !found?.includes(text))).toEqual(others);
      }),
      { numRuns: 10 },
    );
  });
});
