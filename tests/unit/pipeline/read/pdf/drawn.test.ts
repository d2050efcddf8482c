/** The operators of a page that draw its text → its words. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../src/pipeline/read/pdf/index.ts';
import { deflated, onePage, printLines, texts } from '../../../../support/pdf-raw.ts';

/** A page that draws `Before`, then what the operators draw, then `after.`, and enough more to be read. */
const page = (operators: string): Buffer =>
  onePage(
    deflated(
      `BT /F1 12 Tf 72 700 Td (Before ) Tj ${operators} ( after.) Tj ET ${printLines(texts, 400)}`,
    ),
  );

const drawn = async (operators: string): Promise<string> => {
  const { source } = await readPdf('made.pdf', page(operators));
  const lines = source?.lines.map(({ text }) => text) ?? [];
  return lines.slice(0, lines.indexOf(texts[0] ?? '')).join(' / ');
};

describe('words are', () => {
  it.each([
    ['as drawn', '(in the office) Tj', 'in the office'],
    ['parted by gaps', '[(in) -300 (the) -300 (office)] TJ', 'in the office'],
    ['not parted by kerning', '[(W) 80 (o) 30 (r) -40 (d)] TJ', 'Word'],
    ['whole where letters are set apart', '3 Tc (in the office) Tj 0 Tc', 'in the office'],
    ['parted where words are set apart', '5 Tw (in the office) Tj 0 Tw', 'in the office'],
    ['parted where letters are narrow', '50 Tz (in the office) Tj 100 Tz', 'in the office'],
    [
      'those of a text layer, which is not painted',
      '3 Tr (in the office) Tj 0 Tr',
      'in the office',
    ],
  ])('%s', async (_, operators, words) => {
    expect(await drawn(operators)).toBe(`Before ${words} after.`);
  });

  it('read once if drawn twice, as to make them bold', async () => {
    const twice = 'ET BT /F1 12 Tf 130 700 Td (twice) Tj ET BT /F1 12 Tf 130.2 700 Td (twice) Tj';
    expect(await drawn(twice)).toBe('Before twice after.');
  });

  it('in the order of reading, whatever the order of drawing', async () => {
    const back = 'ET BT /F1 12 Tf 180 700 Td (third) Tj -60 0 Td (second) Tj 100 0 Td';
    expect((await drawn(back)).replaceAll('\t', ' ')).toBe('Before second third after.');
  });
});

it('a line does not take its size from white space', async () => {
  const small = '/F1 9 Tf (A small) Tj /F1 14 Tf ( ) Tj /F1 9 Tf (note) Tj';
  const note = `ET BT 72 600 Td ${small} ET BT /F1 12 Tf 72 580 Td`;
  const { source } = await readPdf('made.pdf', page(note));
  const line = source?.pages?.[0]?.lines.find(({ text }) => text === 'A small note');
  expect(line?.size).toBe(9);
});

it.each([
  ['bold if its letters are filled and stroked', 2, true],
  ['not bold if they are only filled', 0, false],
])('a line is %s', async (_, mode, bold) => {
  const title = `ET BT 72 600 Td ${mode} Tr 0.4 w (A title) Tj 0 Tr ET BT 72 580 Td`;
  const { source } = await readPdf('made.pdf', page(title));
  const line = source?.pages?.[0]?.lines.find(({ text }) => text === 'A title');
  expect(line?.bold).toBe(bold);
});

it('a word of two runs is whole, even on a page that is rotated along with its text', async () => {
  const word = 'BT /F1 12 Tf 72 500 Td (earl) Tj /F1 11.9 Tf (y help) Tj ET ';
  const turned = `q 0 1 -1 0 595 0 cm ${word} ${printLines(texts, 400)} Q`;
  const { source } = await readPdf('made.pdf', onePage(deflated(turned), { page: '/Rotate 90' }));
  expect(source?.lines[0]?.text).toBe('early help');
});

describe('a text that replaces the drawn one', () => {
  const replaced = (text: string, shown: string): string =>
    `/Span << /ActualText (${text}) >> BDC (${shown}) Tj EMC`;

  it.each([
    ['longer', replaced('in the office', 'xxxxx'), 'in the office'],
    ['the same', replaced('in the office', 'in the office'), 'in the office'],
    ['within a word', `(in the o) Tj ${replaced('ffi', 'x')} (ce) Tj`, 'in the office'],
  ])('is read instead: %s', async (_, operators, words) => {
    expect(await drawn(operators)).toBe(`Before ${words} after.`);
  });
});

it('a wide ligature does not part its word', async () => {
  const map = `/CMapName /Map def 1 begincodespacerange <00> <FF> endcodespacerange
    2 beginbfrange <20> <25> <0020> <27> <7E> <0027> endbfrange
    1 beginbfchar <26> <006600660069> endbfchar`;
  const operators = 'BT /F1 12 Tf 72 700 Td 200 Tz (She&eld) Tj 100 Tz ET ';
  const bytes = onePage(deflated(operators + printLines(texts, 400)), {
    font: '/ToUnicode 6 0 R',
    more: [deflated(map)],
  });
  const { source } = await readPdf('made.pdf', bytes);
  expect(source?.lines[0]?.text).toBe('Sheffield');
});
