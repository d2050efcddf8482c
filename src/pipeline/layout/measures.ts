/** What is usual in a document: its body's size, and how far to the right its lines run. */
import type { PageLine } from '../types/page.ts';

export interface Measures {
  /** Size of the font in which most letters are set. */
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

/** Part of the way from a text's left to where full lines end, from which a line is full. */
const full = 0.75;

/** Whether a line runs so far that the text may go on in the next. */
export function isFull({ box }: PageLine, { right }: Measures): boolean {
  return box.right > box.left + full * (right - box.left);
}

/** From one baseline to the next, in sizes of the font, from which a new text begins. */
const paragraphStep = 1.55;

/** Whether two lines follow one another as lines of one text do, on a page or across pages. */
export function isClose(before: PageLine, line: PageLine): boolean {
  if (before.page !== line.page) return true;
  const step = line.baseline - before.baseline;
  return step > 0 && step <= paragraphStep * Math.max(before.size, line.size);
}

/** Points by which the left ends of lines of one text may differ. */
export const sameLeft = 5;

export function isAt(left: number, { box }: PageLine): boolean {
  return Math.abs(box.left - left) <= sameLeft;
}
