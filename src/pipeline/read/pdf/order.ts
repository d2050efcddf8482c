/** Lines as they are drawn → as they are read: word processors draw text boxes last, wherever they stand on the page. */
import type { Box } from '../../types/page.ts';
import type { Line } from './lines.ts';

/** The lines of a page, with those drawn later than the text below them put above it. */
export function toReadingOrder(lines: readonly Line[]): Line[] {
  const ordered: Line[] = [];
  for (const part of partsOf(lines)) ordered.splice(placeOf(part, ordered), 0, ...part);
  return ordered;
}

/** Parts of a page, each of which begins above the line drawn before it; a table is never divided. */
function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && (line.box.top >= before.box.top || isSameTable(before, line))) {
      parts.at(-1)?.push(line);
    } else parts.push([line]);
  }
  return parts;
}

function isSameTable({ cell }: Line, other: Line): boolean {
  return cell !== null && cell.table === other.cell?.table;
}

/** The index before which a part belongs: at the end, unless it fills a gap above most of the text and beside none. */
function placeOf(part: readonly Line[], ordered: readonly Line[]): number {
  const top = Math.min(...part.map(({ box }) => box.top));
  const bottom = Math.max(...part.map(({ box }) => box.bottom));
  const index = ordered.findIndex(({ box }) => box.top >= bottom);
  const [above, below] = [ordered.slice(0, index), ordered.slice(index)];
  const isApart =
    index >= 0 &&
    below.length > part.length &&
    above.every(({ box }) => box.bottom <= top) &&
    below.every(({ box }) => box.top >= bottom) &&
    part.every(({ box }) => below.some((line) => isInColumn(box, line.box)));
  return isApart ? index : ordered.length;
}

function isInColumn(box: Box, { left, right }: Box): boolean {
  return box.left < right && box.right > left;
}
