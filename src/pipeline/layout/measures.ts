/** The usual measures of a document: the size of its body text, and where its full lines end. */
import { countEach } from '../../util/count.ts';
import { endsSentence } from '../parse/sentence.ts';
import type { PageLine } from '../types/page.ts';

export interface Measures {
  /** Font size of most of the text. */
  bodySize: number;
  /** Where full lines end. */
  right: number;
  /** Greatest distance between baselines within one text, in font sizes. */
  step: number;
  /** Whether the ends of paragraphs are marked, so that a line without a mark does not end one. */
  marksEnds: boolean;
}

export function measure(lines: readonly PageLine[]): Measures {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [bodySize = 12] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [];
  const rights = lines.map(({ box }) => box.right).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.98)] ?? Infinity;
  const step = Math.max(usualStep, wider * lineStep(lines, bodySize));
  return { bodySize, right, step, marksEnds: areEndsMarked(lines, step) };
}

/** Fewest ends of paragraphs, and share of them, that show that ends are marked. */
const fewestEnds = 5;
const mostEnds = 0.9;

/** Whether a mark is drawn at the ends of sentences with white space below, which surely end paragraphs. */
function areEndsMarked(lines: readonly PageLine[], step: number): boolean {
  const ends = lines.filter((line, index) => {
    const next = lines[index + 1];
    if (next?.page !== line.page || line.cell !== null || !endsSentence(line.text)) return false;
    return next.baseline - line.baseline > step * Math.max(line.size, next.size);
  });
  const marked = ends.filter(({ hasEndMark }) => hasEndMark).length;
  return ends.length >= fewestEnds && marked >= mostEnds * ends.length;
}

/** Greatest distance between baselines within one text, in font sizes, unless all lines are set further apart. */
export const usualStep = 1.55;

/** By how much a distance may exceed the usual one of lines within one text. */
const wider = 1.08;

/** Distances, in font sizes, that lines of one text may have; share of all such distances from which one is usual. */
const furthest = 2.1;
const usual = 0.15;

/** Fewest lines that tell how far apart lines are set. */
const fewest = 40;

/** The smallest usual distance between baselines of body text, in font sizes; 0 if there are too few lines. */
function lineStep(lines: readonly PageLine[], bodySize: number): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before?.page !== line.page || differInSize(line.size, bodySize)) return [];
    const step = Math.round(((line.baseline - before.baseline) / bodySize) * 20) / 20;
    return step < 1 || step > furthest ? [] : [step];
  });
  if (steps.length < fewest) return 0;
  const frequent = [...countEach(steps)].filter(([, count]) => count >= usual * steps.length);
  return frequent.length === 0 ? 0 : Math.min(...frequent.map(([step]) => step));
}

/** A line is full from this share of the distance between its left edge and the right edge of full lines. */
const full = 0.75;

/** Whether a line runs far enough right for its text to continue on the next. */
export function isFull({ box }: PageLine, { right }: Measures): boolean {
  return box.right > box.left + full * (right - box.left);
}

/** By how much the letters of a word may be wider than those of its line on average: `CAMHS`. */
const widest = 1.5;

/** Whether the first word of a line had room on the line above, so that the break between them was meant. */
export function hadRoom(above: PageLine, line: PageLine, { right }: Measures): boolean {
  return above.box.right + widest * firstWordWidth(line) < right;
}

/** Whether the first word of a line had no room on the line above, so that the text had to be broken between them. */
export function lackedRoom(above: PageLine, line: PageLine, { right }: Measures): boolean {
  return above.box.right + firstWordWidth(line) > right;
}

/** The width of the first word of a line and a space, if its letters are as wide as those of its line on average. */
function firstWordWidth({ box, text }: PageLine): number {
  const letters = text.search(/\s|$/u);
  return ((box.right - box.left) * (letters + 1)) / text.length;
}

/** Fewest lines of a text that tell how wide it is. */
const fewestOfText = 3;

/** The measures of a text that was wrapped at an edge of its own, left of that of full lines. */
export function ownMeasures(lines: readonly PageLine[], measures: Measures): Measures {
  const own = { ...measures, right: Math.max(...lines.map(({ box }) => box.right)) };
  const isWrapped = lines.every((line, index) => {
    const above = lines[index - 1];
    return above === undefined || !hadRoom(above, line, own);
  });
  return lines.length >= fewestOfText && isWrapped ? own : measures;
}

/** Whether two lines are close enough to belong to one text; lines on different pages always are. */
export function isClose(
  before: PageLine,
  line: PageLine,
  { step }: Pick<Measures, 'step'>,
): boolean {
  if (before.page !== line.page) return true;
  const distance = line.baseline - before.baseline;
  return distance > 0 && distance <= step * Math.max(before.size, line.size);
}

/** Points by which the font sizes of lines of one text may differ. */
const sameSize = 0.5;

export function differInSize(a: number, b: number): boolean {
  return Math.abs(a - b) > sameSize;
}

/** Points by which the left edges of lines of one text may differ. */
export const sameLeft = 5;

export function isAt(left: number, { box }: PageLine): boolean {
  return Math.abs(box.left - left) <= sameLeft;
}
