/** From runs of text with their positions to the lines of a page. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../src/pipeline/read/pdf/index.ts';
import { toLines } from '../../../../../src/pipeline/read/pdf/lines.ts';
import { at, lines, linesOf, pieces } from '../../../../support/pdf-make.ts';
import { onePage, deflated, printLines } from '../../../../support/pdf-raw.ts';

const texts = async (...given: Parameters<typeof linesOf>): Promise<string[]> =>
  (await linesOf(...given)).map(({ text }) => text);

describe('the text of a line', () => {
  it('joins runs split at apostrophes and hyphens', async () => {
    const parts = pieces(72, 150, [
      ['children'],
      ['’', { font: 'serif' }],
      ['s well'],
      ['-', { font: 'serif' }],
      ['being'],
    ]);
    expect(await texts(...parts)).toEqual(['children’s well-being']);
  });

  it('has a space where runs stand apart', async () => {
    expect(await texts(at(72, 150, 'one'), at(98, 150, 'two', { font: 'bold' }))).toEqual([
      'one two',
    ]);
  });

  it('has no space where runs are set slightly apart', async () => {
    const parts = pieces(72, 150, [['well'], ['-', { font: 'serif' }], ['being']]);
    expect(
      await texts(...parts.map((part, index) => ({ ...part, left: part.left + index }))),
    ).toEqual(['well-being']);
  });

  it('has a tab where runs stand in columns', async () => {
    expect(await texts(at(72, 150, 'Leadership'), at(300, 150, 'Good'))).toEqual([
      'Leadership\tGood',
    ]);
  });

  it('is read despite white space that overlaps the next run', () => {
    const style = { bold: false, italic: false, symbol: false, raised: false, tag: null };
    const run = (text: string, left: number, right: number) => {
      return { text, left, right, baseline: 150, size: 12, ...style };
    };
    const runs = [run('Leadership', 72, 132), run(' ', 132, 330), run('Good', 300, 330)];
    expect(toLines(runs).map(({ text }) => text)).toEqual(['Leadership\tGood']);
  });

  it('includes a raised mark, recorded as raised', async () => {
    const mark = { size: 8, raise: 4 };
    const parts = pieces(72, 150, [['the Board'], ['1', mark], [' met twice.']]);
    const [board] = await linesOf(...parts);
    expect(board?.text).toBe('the Board1 met twice.');
    expect(board?.runs.map(({ text, raised }) => [text.trim(), raised])).toContainEqual([
      '1',
      true,
    ]);
    expect(board?.size).toBe(12);
  });

  it('is in italics only as far as its letters are', async () => {
    const [line] = await linesOf(
      at(72, 150, 'Raising concerns', { font: 'italic' }),
      at(164, 150, 'which is available'),
    );
    expect(line?.runs.map(({ text, italic }) => [text, italic])).toEqual([
      ['Raising concerns', true],
      ['which is available', false],
    ]);
  });

  it('has its size, weight and position', async () => {
    const [line] = await linesOf(at(90, 150, 'Adoption', { font: 'bold', size: 14 }));
    expect(line).toMatchObject({ size: 14, bold: true, page: 1, number: 1, cell: null });
    expect(line?.box.left).toBeCloseTo(90);
    expect(line?.baseline).toBeCloseTo(150);
  });

  it('is bold as a whole only where all of its letters are', async () => {
    const [line] = await linesOf(...pieces(72, 150, [['Good ', { font: 'bold' }], ['work']]));
    expect(line?.bold).toBe(false);
  });

  it('has a bullet for a letter in a symbol font', async () => {
    expect(await texts(at(72, 150, 'n', { font: 'symbol' }), at(90, 150, 'an item'))).toEqual([
      '• an item',
    ]);
  });
});

describe('the reader of characters', () => {
  /** @param differences the glyphs of characters 1, 2 … */
  async function printed(text: string, differences: string): Promise<string | undefined> {
    const filler = lines(
      0,
      0,
      Array(3).fill('Words that fill the page so that it is no picture.') as string[],
    );
    const content = printLines([text, ...filler.map((line) => line.text)]);
    const font = `/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 ${differences}] >>`;
    const { source } = await readPdf('made.pdf', onePage(deflated(content), { font }));
    return source?.lines[0]?.text;
  }

  it('splits ligatures into letters, so that words are found', async () => {
    const text = 'o\u0001ce, \u0002ndings, \u0003oor';
    expect(await printed(text, '/ffi /fi /fl')).toBe('office, findings, floor');
  });

  it('keeps quotation marks, dashes and non-breaking hyphens as printed', async () => {
    const glyphs = '/quotedblleft /quotedblright /endash /emdash /uni2011';
    expect(await printed('\u0001good\u0002 \u0003 a \u0004 b\u0005c', glyphs)).toBe(
      '“good” – a — b‑c',
    );
  });

  it('keeps non-breaking spaces as spaces', async () => {
    expect((await printed('16\u00A0years', '/A'))?.replace(/\s/u, ' ')).toBe('16 years');
  });
});

describe('the order of lines', () => {
  it('is that in which they are drawn', async () => {
    const drawn = [at(72, 300, 'first, though it stands below'), at(72, 150, 'second')];
    expect(await texts(...drawn)).toEqual(['first, though it stands below', 'second']);
  });

  it('goes row by row where lines stand in two columns', async () => {
    const found = await linesOf(
      at(72, 150, 'Adoption performance'),
      at(350, 150, 'Good'),
      at(72, 190, 'Experiences of care leavers'),
      at(350, 190, 'Inadequate'),
    );
    expect(found.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['Adoption performance', 0, 0],
      ['Good', 0, 1],
      ['Experiences of care leavers', 1, 0],
      ['Inadequate', 1, 1],
    ]);
  });

  it('goes row by row from the first row, even if white space shows only in the second', async () => {
    const found = await linesOf(
      at(72, 150, 'A text above the table.'),
      at(72, 180, 'Experiences and progress of care leavers'),
      at(310, 180, 'Good'),
      at(72, 200, 'Adoption'),
      at(310, 200, 'Outstanding'),
    );
    expect(found.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['A text above the table.', undefined, undefined],
      ['Experiences and progress of care leavers', 0, 0],
      ['Good', 0, 1],
      ['Adoption', 1, 0],
      ['Outstanding', 1, 1],
    ]);
  });

  it('goes row by row where rows are hardly further apart than the lines of a title', async () => {
    const titles = [
      at(72, 150, 'The impact of leaders on practice'),
      at(72, 164, 'with children and families'),
    ];
    const read = await linesOf(
      ...titles,
      at(350, 150, 'Good'),
      at(72, 182, 'The progress of care leavers'),
      at(350, 182, 'Inadequate'),
      at(72, 200, 'Overall effectiveness'),
      at(350, 200, 'Outstanding'),
    );
    expect(read.map(({ cell, text }) => [cell?.row, cell?.column, text])).toEqual([
      [0, 0, 'The impact of leaders on practice'],
      [0, 0, 'with children and families'],
      [0, 1, 'Good'],
      [1, 0, 'The progress of care leavers'],
      [1, 1, 'Inadequate'],
      [2, 0, 'Overall effectiveness'],
      [2, 1, 'Outstanding'],
    ]);
  });

  it('does not make cells of the page numbers in the contents', async () => {
    const found = await linesOf(
      at(72, 150, 'Summary'),
      at(500, 150, '3'),
      at(72, 166, 'Findings'),
      at(500, 166, '12'),
    );
    expect(found.map(({ text, cell }) => [text, cell])).toEqual([
      ['Summary\t3', null],
      ['Findings\t12', null],
    ]);
  });
});
