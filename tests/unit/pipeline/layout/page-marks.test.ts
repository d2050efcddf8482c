/** Where the mark of a new page goes in a text or table whose lines come from two pages. */
import { expect, it } from 'vitest';
import { inlineToMdx } from '../../../../src/pipeline/emit/inline.ts';
import { readLayout } from '../../../../src/pipeline/layout/index.ts';
import { toInline } from '../../../../src/pipeline/layout/inline.ts';
import type { PageLine, TextRun } from '../../../../src/pipeline/types/page.ts';
import { readReport } from '../../../../src/report/read.ts';
import { vocabulary } from '../../../support/pipeline.ts';

/** A line; the first of its page unless told otherwise. */
function line(text: string, given: Partial<PageLine> & Pick<PageLine, 'page'>): PageLine {
  const { left, top } = given.box ?? { left: 70, top: 90 };
  const right = left + 6 * text.length;
  const run: TextRun = {
    text,
    left,
    right,
    baseline: top + 10,
    size: 12,
    bold: given.bold ?? false,
    italic: false,
    symbol: false,
    raised: false,
    tag: null,
  };
  return {
    number: given.page,
    text,
    startsPage: true,
    box: { left, top, right, bottom: top + 13 },
    baseline: run.baseline,
    size: 12,
    bold: run.bold,
    runs: [run],
    cell: null,
    hasEndMark: false,
    ...given,
  };
}

it.each([
  ['knows', 'itself', 'knows <Page number="3" />itself'],
  ['well-', 'being', 'well-<Page number="3" />being'],
])('the mark of a page stands between two words: %s / %s', (before, after, expected) => {
  const lines = [line(before, { page: 2, startsPage: false }), line(after, { page: 3 })];
  expect(inlineToMdx(toInline(lines))).toBe(expected);
});

it.each([
  ['knows', 'itself', 'knows itself'],
  ['well-', 'being', 'well-being'],
])('bold continues after the mark of a page: %s / %s', (before, after, expected) => {
  const lines = [
    line(before, { page: 2, startsPage: false, bold: true }),
    line(after, { page: 3, bold: true }),
  ];
  const mdx = inlineToMdx(toInline(lines));
  expect(mdx).toMatch(/^\*\*\S+\*\* ?<Page number="3" \/>\*\*\S+\*\*$/u);
  const body = `<Section id="a">\n\n<Paragraph id="a-para-1">\n${mdx}\n</Paragraph>\n\n</Section>`;
  expect(readReport(body)).toMatchObject({ pages: [3], units: [{}, { text: expected }] });
});

it('a table that begins a page has the mark of the page in its first cell', () => {
  const cell = (text: string, row: number, column: number): PageLine => ({
    ...line(text, {
      page: 2,
      box: { left: 70 + 200 * column, top: 90 + 20 * row, right: 0, bottom: 0 },
    }),
    number: 1 + 2 * row + column,
    startsPage: row + column === 0,
    cell: { table: 0, row, column },
  });
  const lines = [cell('Area', 0, 0), cell('Then', 0, 1), cell('Homes', 1, 0), cell('Four', 1, 1)];
  const { blocks } = readLayout(lines, vocabulary('sif'));
  expect(blocks).toMatchObject([
    {
      type: 'table',
      rows: [
        [[[{ type: 'page', number: 2 }, { value: 'Area' }]], [[{ value: 'Then' }]]],
        [[[{ value: 'Homes' }]], [[{ value: 'Four' }]]],
      ],
    },
  ]);
});
