/** Headings in boxes without tags: the title in the left cell, its grade in the right one. */
import type { PageLine, TextRun } from '../types/page.ts';
import type { LayoutContext } from './context.ts';
import type { Flow } from './flow.ts';
import { standsOut } from './headings.ts';
import { printedWords, wordsOf } from './inline.ts';

/** A title and the grade beside it. */
export interface BoxedHeading {
  title: PageLine[];
  grade: string;
  /** All of its lines, in order. */
  lines: PageLine[];
}

/** Maximum number of lines: those of the title, and of the grade if their baselines differ. */
const mostLines = 6;

/** Maximum distance between baselines in a box, in font sizes. */
const tallest = 6;

/** White space between the cells, in font sizes. */
const cellGap = 0.5;

/** The heading of the framework, with its grade, in the box that begins at an index; null if there is none. */
export function boxedHeadingAt(
  flow: readonly Flow[],
  index: number,
  context: LayoutContext,
): BoxedHeading | null {
  const { vocabulary } = context;
  const near = linesNear(flow, index);
  const [first] = near;
  if (!first || !standsOut(first, context)) return null;
  for (let count = near.length; count > 0; count -= 1) {
    const lines = near.slice(0, count);
    const cells = cellsIn(lines);
    if (cells === null) continue;
    const isGrade = vocabulary.isGradeCell(wordsOf(cells.right));
    if (isGrade && vocabulary.isKnownHeading(wordsOf(cells.left))) {
      return { title: cells.left, grade: printedWords(cells.right), lines };
    }
  }
  return null;
}

/** The lines from an index that are near the first. The right cell may be drawn last. */
function linesNear(flow: readonly Flow[], index: number): PageLine[] {
  const lines: PageLine[] = [];
  for (const item of flow.slice(index, index + mostLines)) {
    if (item.type !== 'line') break;
    const { line } = item;
    const first = lines[0] ?? line;
    const isNear = Math.abs(line.baseline - first.baseline) <= tallest * first.size;
    if (line.page !== first.page || !isNear) break;
    lines.push(line);
  }
  return lines;
}

/** The lines of the two cells; null if no white space runs down between them. */
function cellsIn(lines: readonly PageLine[]): { left: PageLine[]; right: PageLine[] } | null {
  const edges = lines.flatMap((line) => edgesIn(line, lines[0]?.box.left ?? 0));
  if (edges.length === 0) return null;
  const edge = Math.min(...edges);
  const part = (isOwn: (run: TextRun) => boolean): PageLine[] =>
    lines.flatMap((line) => {
      const runs = line.runs.filter((run) => run.text.trim() !== '' && isOwn(run));
      return runs.length === 0 ? [] : [{ ...line, runs }];
    });
  const left = part((run) => run.left < edge);
  const isParted = left.every(({ runs, size }) =>
    runs.every(({ right }) => right + cellGap * size <= edge),
  );
  return isParted && left.length > 0 ? { left, right: part((run) => run.left >= edge) } : null;
}

/** Where a right cell may begin: behind the white space in a line, or with one further right than the title. */
function edgesIn({ runs, size, box }: PageLine, left: number): number[] {
  const shown = runs.filter(({ text }) => text.trim() !== '');
  const edges = shown.flatMap((run, index) => {
    const before = shown[index - 1];
    return before && run.left - before.right >= cellGap * size ? [run.left] : [];
  });
  return box.left > left + 2 * size ? [box.left, ...edges] : edges;
}
