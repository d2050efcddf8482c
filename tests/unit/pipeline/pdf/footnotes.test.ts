/** Footnotes at the foot of a page. */
import { describe, expect, it } from 'vitest';
import { at, blocksOf, lines, pieces, type Content } from '../../../support/pdf-make.ts';

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

  it('is none where the page has no such mark', async () => {
    const small: Content = at(72, 760, '2 Partners from the police', { size: 10 });
    const { outline } = await blocksOf([[...text, small]]);
    expect(outline.at(-1)).toBe('2 Partners from the police');
  });

  it('does not part a word that goes on over the page', async () => {
    const cut = at(72, 740, `${'The council works with its partners and '.repeat(2)}the multi-`);
    const note = [at(72, 760, '1', { size: 6, raise: 4 }), at(78, 760, 'A board.', { size: 10 })];
    const { parsed } = await blocksOf([[...text, cut, ...note], [at(72, 80, 'agency hub.')]]);
    const block = parsed.blocks.at(-1);
    const content = block?.type === 'paragraph' ? block.content : [];
    const words = content.map((node) => (node.type === 'text' ? node.value : `[${node.type}]`));
    expect(words.join('')).toMatch(/multi-\[footnote\]\[page\]agency hub\.$/u);
  });
});
