import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCitations, type StyleId } from '../../../src/citations/engine.ts';
import type { CslItem } from '../../../src/citations/item.ts';
import { locatorsOf, withEachLocator } from '../../../src/citations/locator-words.ts';

const numbers = { first: '70001', last: '70002' };

const text = fc.stringMatching(/^[A-Z][a-zé ,.&’(“-]{0,30}$/u);
const items = fc
  .record({
    title: text,
    author: fc.array(text, { minLength: 1, maxLength: 5 }),
    date: fc.constantFrom<number[]>([2006], [2006, 2], [2006, 2, 23]),
    publisher: text,
    number: fc.constantFrom(undefined, '1', 'SC 12'),
    genre: fc.option(text, { nil: undefined }),
  })
  .map(({ title, author, date, publisher, number, genre }): CslItem => ({
    id: 'report',
    type: 'report',
    title,
    author: author.map((literal) => ({ literal })),
    issued: { 'date-parts': [date] },
    publisher,
    ...(number !== undefined && { number }),
    ...(genre !== undefined && { genre }),
    language: 'en-GB',
    URL: 'https://example.org/reports/report/',
  }));

it.each<StyleId>(['oscola', 'harvard1', 'apa'])(
  'each locator in %s is set as by citeproc, whatever is cited',
  (style) => {
    fc.assert(
      fc.property(items, (item) => {
        const { notes } = formatCitations(item, style, locatorsOf(numbers));
        const { before, inserted, after } = withEachLocator(notes.one, style, numbers);
        const texts = Object.entries(inserted).map(([form, text]) => [form, before + text + after]);
        expect(Object.fromEntries(texts)).toEqual(notes);
      }),
      { numRuns: 15 },
    );
  },
);

it('a citation without the expected locator is refused', () => {
  expect(() => withEachLocator('(Ofsted, 2019)', 'apa', numbers)).toThrow(/apa sets a locator/u);
});
