/** The usual measures of a document: the size of its body text, and where its full lines end. */
import type { PageLine } from '../types/page.ts';

export interface Measures {
  /** Font size of most of the text. */
  bodySize: number;
  /** Where full lines end. */
  right: number;
}

export function measure(lines: readonly PageLine[]): Measures {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [bodySize = 12] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [];
  const rights = lines.map(({ box }) => box.right).sort((a, b) => a - b);
  return { bodySize, right: rights[Math.floor(rights.length * 0.98)] ?? Infinity };
}

/** A line is full from this share of the distance between its left edge and the right edge of full lines. */
const full = 0.75;

/** Whether a line runs far enough right for its text to continue on the next. */
export function isFull({ box }: PageLine, { right }: Measures): boolean {
  return box.right > box.left + full * (right - box.left);
}

/** Whether the first word of a line had room on the line above, so that the break between them was meant. */
export function hadRoom(above: PageLine, { box, text }: PageLine, { right }: Measures): boolean {
  const letters = text.search(/\s|$/u);
  const word = ((box.right - box.left) * (letters + 1)) / text.length;
  return above.box.right + word < right;
}

/** Greatest distance between baselines within one text, in font sizes. */
const paragraphStep = 1.55;

/** Whether two lines are close enough to belong to one text; lines on different pages always are. */
export function isClose(before: PageLine, line: PageLine): boolean {
  if (before.page !== line.page) return true;
  const step = line.baseline - before.baseline;
  return step > 0 && step <= paragraphStep * Math.max(before.size, line.size);
}

/** Points by which the left edges of lines of one text may differ. */
export const sameLeft = 5;

export function isAt(left: number, { box }: PageLine): boolean {
  return Math.abs(box.left - left) <= sameLeft;
}
