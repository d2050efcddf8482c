/** Footnotes at the feet of pages. */
import { describe, expect, it } from 'vitest';
import { at, blocksOf, lines, pieces, type Content } from '../../../support/pdf-make.ts';
import { plainText } from '../../../../src/pipeline/parse/inline.ts';

const full = 'The council knows its children well, and so it goes on to the end of its line and';
const small = { size: 10 };

/** A footnote's mark and the start of its text. */
const note = (mark: string, baseline: number, text: string): Content[] => [
  at(72, baseline, mark, { size: 6, raise: 4 }),
  at(78, baseline, text, small),
];

/** The footnotes within the only block of pages, with their marks. */
async function notesIn(...pages: Content[][]): Promise<[string, string][]> {
  const { parsed } = await blocksOf(pages);
  expect(parsed.blocks).toHaveLength(1);
  const [block] = parsed.blocks;
  const content = block?.type === 'paragraph' ? block.content : [];
  return content.flatMap((node): [string, string][] =>
    node.type === 'footnote' ? [[node.mark, plainText(node.children)]] : [],
  );
}

it('a footnote that goes on at the foot of the next page does not cut the text there', async () => {
  const first = [...lines(72, 700, [full]), ...note('1', 760, 'A board of the partners that')];
  const second = [
    ...lines(72, 80, [full, full]),
    at(72, 748, 'Children meet in the town.', small),
    ...note('2', 760, 'Another board.'),
  ];
  expect(await notesIn(first, second, [at(72, 80, 'they act.')])).toEqual([
    ['1', 'A board of the partners that'],
    ['', 'Children meet in the town.'],
    ['2', 'Another board.'],
  ]);
});

it('a footnote that is complete does not go on', async () => {
  const first = [...lines(72, 700, [full]), ...note('1', 760, 'A board of partners.')];
  const second = [...lines(72, 80, [full, 'they act.']), at(72, 748, 'Published by us', small)];
  const { outline } = await blocksOf([first, second]);
  expect(outline.at(-1)).toBe('Published by us');
});

it('a footnote in the middle of a word leaves no space in it', async () => {
  const first = [...lines(72, 700, [`${full} co-`]), ...note('1', 760, 'A board.')];
  const { parsed } = await blocksOf([first, [at(72, 80, 'ordinated.')]]);
  const [block] = parsed.blocks;
  const content = block?.type === 'paragraph' ? block.content : [];
  const text = content.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('');
  expect(text).toBe(`${full} co-ordinated.`);
});

const text: Content[] = [
  at(72, 90, 'Executive summary', { font: 'bold', size: 14 }),
  at(72, 120, 'Leaders know what happens, and they act on it as soon as they can in every case.'),
  ...pieces(72, 150, [
    ['The council works with the board'],
    ['1', { size: 7, raise: 4 }],
    [' and the police.'],
  ]),
];

describe('a footnote', () => {
  it('may have its number on the line, if the page has that number as a mark', async () => {
    const note = lines(72, 760, ['1 A board of partners from the council', 'and the police.'], {
      size: 10,
    });
    const { outline } = await blocksOf([[...text, ...note]]);
    expect(outline.slice(2)).toEqual([
      'The council works with the board1 and the police.',
      '[1] A board of partners from the council and the police.',
    ]);
  });

  it('may have its number on the line, if it is the next at the foot of its page', async () => {
    const first = [...lines(72, 700, [full]), at(72, 760, '1 A board of the partners.', small)];
    expect(await notesIn(first, [at(72, 80, 'they act.')])).toEqual([
      ['1', 'A board of the partners.'],
    ]);
  });

  it('is none above the text of its page', async () => {
    const above: Content = at(72, 60, '1 A board of the partners', small);
    const { outline } = await blocksOf([[above, ...lines(72, 90, [full])]]);
    expect(outline[0]).toBe('1 A board of the partners');
  });

  it('is none where the page has no such mark', async () => {
    const small: Content = at(72, 760, '2 Partners from the police', { size: 10 });
    const { outline } = await blocksOf([[...text, small]]);
    expect(outline.at(-1)).toBe('2 Partners from the police');
  });
});

/** The marks in a paragraph above two footnotes. */
async function marksIn(...parts: Parameters<typeof pieces>[2]): Promise<string[]> {
  const { parsed } = await blocksOf([
    [...pieces(72, 700, parts), ...note('1', 750, 'A board.'), ...note('2', 764, 'A school.')],
  ]);
  const content = parsed.blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.content : [],
  );
  return content.flatMap((node) => (node.type === 'footnote-mark' ? [node.value] : []));
}

describe('a footnote’s mark', () => {
  it('may be printed like the text, glued to a word', async () => {
    expect(await marksIn(['Three live in special schools2, all far away'])).toEqual(['2']);
  });

  it('is none of two numbers that might be it, nor part of another number', async () => {
    expect(await marksIn(['In schools2 and homes2 they learn'])).toEqual([]);
    expect(await marksIn(['The form CiN2/3 or part2.5 is used'])).toEqual([]);
  });

  it('may follow the stop behind a word in italics', async () => {
    const mark: [string, { size: number; raise: number }] = ['1', { size: 7, raise: 4 }];
    const word: [string, { font: 'italic' }] = ['promptly', { font: 'italic' }];
    expect(await marksIn(['The council acts in every case '], word, ['.'], mark)).toEqual(['1']);
  });
});
