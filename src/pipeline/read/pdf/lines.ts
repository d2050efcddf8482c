/** Runs of text → the lines of a page. */
import type { Box, CellPlace, PageLine, TextRun } from '../../types/page.ts';

/** Greatest difference of baselines within a line, in font sizes: raised marks differ. */
const raisedMost = 0.6;

/** The same for a possible footnote mark. */
const markMost = 0.85;
const mark = /^\s*\d{1,2}\s*$/u;

/** A run above the baseline is raised if it is smaller than this, in sizes of the line's font. */
const raisedSize = 0.85;
/** A possible footnote mark of any size is raised if it is this far above the baseline, in sizes of the line's font. */
const markRise = 0.3;

/** White space between runs of a line, in font sizes, from which they are in different columns. */
const columnGap = 2.5;

/** White space, in font sizes, from which two runs are separate words. */
export const wordGap = 0.12;

/** A line whose place in the file is not yet known, nor whether it ends a paragraph. */
export type Line = Omit<PageLine, 'number' | 'startsPage' | 'page' | 'hasEndMark'>;

/** @param runs in the order in which they are drawn */
export function toLines(runs: readonly TextRun[]): Line[] {
  const groups: TextRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && goesOn(group, run)) group.push(run);
    else if (run.text.trim() !== '') groups.push([run]);
  }
  return groups.map(toLine);
}

function goesOn(group: readonly TextRun[], run: TextRun): boolean {
  // Not white space, which may be wider than the gap that it fills.
  const last = group.findLast(({ text }) => text.trim() !== '');
  const main = mainRun(group);
  if (last === undefined) return false;
  const [before, own] = [last.tag?.cell ?? null, run.tag?.cell ?? null];
  const isLabelled = isSameRow(before, own) && label.test(textOf(group));
  if (!isSameCell(before, own) && !isLabelled) return false;
  const height = Math.max(main.size, run.size);
  const most = isMarkOf(run, main) || isMarkOf(main, run) ? markMost : raisedMost;
  if (Math.abs(run.baseline - main.baseline) > most * height) return false;
  return run.left >= last.right - height;
}

/** A number or bullet of the text beside it: a list is sometimes tagged as a table, with these in a column. */
const label = /^(?:\(?\d{1,3}[.)]|•)$/u;

/** The run that determines the position of its line: the largest or, among equals, the longest. */
function mainRun(runs: readonly TextRun[]): TextRun {
  // White space may be of another size than the words around it.
  const weight = ({ size, text }: TextRun): number =>
    text.trim() === '' ? 0 : size * 1000 + Math.min(text.trim().length, 999);
  return runs.reduce((main, run) => (weight(run) > weight(main) ? run : main));
}

function isSameRow(a: CellPlace | null, b: CellPlace | null): boolean {
  return a !== null && a.table === b?.table && a.row === b.row;
}

function isSameCell(a: CellPlace | null, b: CellPlace | null): boolean {
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;
}

/** The line that runs form. */
export function toLine(drawn: readonly TextRun[]): Line {
  const main = mainRun(drawn);
  const runs = drawn.map((run) => ({ ...run, raised: isRaised(run, main) }));
  const letters = runs.filter(({ text, symbol }) => !symbol && /[\p{L}\p{N}]/u.test(text));
  return {
    text: textOf(runs),
    box: boxOf(runs),
    baseline: main.baseline,
    size: main.size,
    bold: letters.length > 0 && letters.every(({ bold, raised }) => bold || raised),
    runs,
    cell: runs.at(-1)?.tag?.cell ?? null,
  };
}

function isMarkOf({ text, size }: TextRun, other: TextRun): boolean {
  return mark.test(text) && size <= other.size;
}

function isRaised(run: TextRun, main: TextRun): boolean {
  const { size, baseline, text } = run;
  if (text.trim() === '') return false;
  const rise = main.baseline - baseline;
  if (isMarkOf(run, main) && rise > markRise * main.size) return true;
  return size < raisedSize * main.size && rise > 0.1 * size;
}

/** The text of a run, with the white space that separates it from its neighbours. */
export interface Piece {
  text: string;
  run: TextRun;
}

/** The text of each run, without runs of white space; tabs separate columns. */
export function piecesOf(runs: readonly TextRun[]): Piece[] {
  const pieces: Piece[] = [];
  let right = runs[0]?.left ?? 0;
  let isApart = false;
  for (const run of runs) {
    const isSpace = run.text.trim() === '';
    const gap = (isSpace ? run.right : run.left) - right;
    isApart ||= isSpace || gap > wordGap * run.size;
    const isColumn = gap > columnGap * run.size;
    const last = pieces.at(-1);
    if (isColumn && last) last.text = last.text.trimEnd() + '\t';
    right = Math.max(right, run.right);
    if (isSpace) continue;
    const hasSpace = last === undefined || /\s$/u.test(last.text);
    const text = hasSpace ? run.text.trimStart() : run.text;
    pieces.push({ text: isApart && !hasSpace && !/^\s/u.test(text) ? ` ${text}` : text, run });
    isApart = false;
  }
  return pieces;
}

/** The text of a line; tabs separate columns. */
export function textOf(runs: readonly TextRun[]): string {
  return piecesOf(runs)
    .map(({ text }) => text)
    .join('')
    .trim();
}

function boxOf(runs: readonly TextRun[]): Box {
  const shown = runs.filter(({ text }) => text.trim() !== '');
  return {
    left: Math.min(...shown.map(({ left }) => left)),
    top: Math.min(...shown.map(({ baseline, size }) => baseline - size)),
    right: Math.max(...shown.map(({ right }) => right)),
    bottom: Math.max(...shown.map(({ baseline, size }) => baseline + 0.25 * size)),
  };
}
