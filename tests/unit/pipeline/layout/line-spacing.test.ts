/** How far apart the lines of one text may be. */
import { expect, it } from 'vitest';
import { at, blocksOf, type Content } from '../../../support/pdf-make.ts';

const line = 'Children are helped and so it goes on to the end of the line, and further to its end';

/** A page of texts of four lines each, with lines at a distance, and texts further apart. */
function page(distance: number): Content[] {
  const texts = Array.from({ length: 6 }, (_, text) => 80 + text * (3 * distance + distance * 1.7));
  return texts.flatMap((top) =>
    [0, 1, 2, 3].map((index) => at(72, top + index * distance, index === 3 ? 'They are.' : line)),
  );
}

it.each([13, 14.5, 18, 20, 22])('lines that are %d points apart are one text', async (distance) => {
  const { outline } = await blocksOf([page(distance), page(distance), page(distance)]);
  expect(outline).toHaveLength(18);
});
