/** Pages laid out to be printed on both sides. */
import { expect, it } from 'vitest';
import { at, blocksOf, lines, type Content } from '../../../support/pdf-make.ts';

const full = 'The council knows its children well, and so it goes on to the end of its line and';
const ended = 'They act on it.';

/** The ends of texts that begin overleaf: not alike, or they would be running heads. */
const ends = ['they act at once.', 'staff stay.', 'plans work well.', 'visits last.', 'homes do.'];

/** Pages of numbered paragraphs, each of which goes on overleaf. `left` is where the text of a page begins. */
const pagesOf = (left: (page: number) => number): Content[][] =>
  [1, 2, 3, 4, 5, 6].map((page) => [
    ...(page === 1 ? [] : [at(left(page) + 28, 80, ends[page - 2] ?? '')]),
    at(left(page), 120, `${String(page)}.`),
    ...lines(left(page) + 28, 120, [full, full, page === 6 ? ended : full]),
  ]);

it('text goes on overleaf where the margins of pages are mirrored', async () => {
  const plain = await blocksOf(pagesOf(() => 72));
  const mirrored = await blocksOf(pagesOf((page) => (page % 2 === 0 ? 52 : 84)));
  expect(plain.outline).toHaveLength(6);
  expect(mirrored.outline).toEqual(plain.outline);
});

it('pages without what stands left of the text on others are not mirrored', async () => {
  const { outline } = await blocksOf(
    [1, 2, 3, 4, 5, 6].map((page) => [
      ...(page === 1 ? [] : [at(86, 80, ends[page - 2] ?? '')]),
      ...(page % 2 === 1 ? [at(58, 120, `${String(page)}.`)] : []),
      ...lines(86, 120, [full, full, full]),
    ]),
  );
  expect(outline.filter((text) => ends.some((end) => text.endsWith(`and ${end}`)))).toHaveLength(5);
});
