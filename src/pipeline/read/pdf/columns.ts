/** Finds untagged tables: lines whose parts are aligned in two columns. */
import type { CellPlace, TextRun } from '../../types/page.ts';
import { startsLower } from '../../parse/sentence.ts';
import { piecesOf, textOf, toLine, type Line } from './lines.ts';

/** Points by which the left edges of a column's lines may differ. */
const sameColumn = 8;

/** Greatest distance between baselines, in font sizes: within a cell, and between rows of a table. */
const cellStep = 1.55;
const rowStep = 4.5;

/** White space, in font sizes, before a cell whose column is already known. */
const smallGap = 0.5;

/** A number or bullet that belongs to the text after it. */
const label = /^(?:\(?\d{1,3}(?:\.\d+)*[.)]?|•)$/u;

/** Part of a line, and its column in the table. */
interface Part {
  line: Line;
  column: 0 | 1;
}

/** Most lines between a table and the edge of its page if it goes on overleaf: those of the margin, and of a note. */
const nearEdge = 4;

/** The lines of pages, with those of tables split into cells and ordered by row. */
export function findTables(pages: readonly (readonly Line[])[]): Line[][] {
  const found = pages.map((lines) => findOnPage(lines, []));
  // A single row counts if it continues, or is continued by, a table on the page beside its own.
  return pages.map((lines, index) =>
    findOnPage(lines, [
      ...columnsIn(found[index - 1]?.slice(-nearEdge)),
      ...columnsIn(found[index + 1]?.slice(0, nearEdge)),
    ]),
  );
}

/** Left edges of cells in second columns. */
function columnsIn(lines: readonly Line[] = []): number[] {
  return lines.flatMap(({ cell, box }) => (cell?.column === 1 ? [box.left] : []));
}

/** @param columns left edges of the second columns of tables on the pages beside */
function findOnPage(lines: readonly Line[], columns: readonly number[]): Line[] {
  const found: Line[] = [];
  let table = 1 + Math.max(-1, ...lines.map(({ cell }) => cell?.table ?? -1));
  for (let index = 0; index < lines.length;) {
    const isAtEdge = index < nearEdge || index >= lines.length - 2 * nearEdge;
    const parts = tableAt(lines, index, isAtEdge ? columns : []);
    const line = lines[index];
    if (parts === null) {
      if (line) found.push(line);
      index += 1;
      continue;
    }
    found.push(...toCells(parts.parts, table));
    table += 1;
    index += parts.count;
  }
  return found;
}

/** The parts of the table that begins at a line, and how many lines it takes; null if none begins there. */
function tableAt(
  lines: readonly Line[],
  start: number,
  columns: readonly number[],
): { parts: Part[]; count: number } | null {
  const first = lines[start];
  const left = first ? (secondColumn(first) ?? columnBelow(lines, start)) : null;
  if (left === null) return null;
  const parts: Part[] = [];
  let [count, rows] = [0, 0];
  for (const line of lines.slice(start)) {
    const own = partsOf(line, left);
    if (own === null || (parts.length > 0 && !isNear(parts, line))) break;
    parts.push(...own);
    rows += own.some(({ column }) => column === 1) ? 1 : 0;
    count += 1;
  }
  // Text that continues below the last row is not part of the table.
  while (parts.length > 0 && isBelowLastRow(parts)) {
    parts.pop();
    count -= 1;
  }
  const fewest = columns.some((column) => Math.abs(column - left) <= sameColumn) ? 1 : 2;
  return rows >= fewest && !areNumbers(parts) ? { parts, count } : null;
}

/** Left edge of the second column of a line; null for a line without a gap. */
function secondColumn(line: Line): number | null {
  return line.cell === null ? (segmentsOf(line)[1]?.[0]?.left ?? null) : null;
}

/** Lines, at most, in which the first row of a table may have only a small gap. */
const mostRowLines = 3;

/**
 * Left edge of a second column that shows only further down: behind a gap, with a small gap before it here, or beside
 * lines that are drawn before it. Null if none shows.
 */
function columnBelow(lines: readonly Line[], start: number): number | null {
  const first = lines[start];
  if (!first || first.cell !== null) return null;
  const above = [first];
  for (const line of lines.slice(start + 1, start + 1 + mostRowLines)) {
    const step = line.baseline - first.baseline;
    if (step > rowStep * first.size) return null;
    if (isBeside(above, line)) return line.box.left;
    if (step <= 0) return null;
    const left = secondColumn(line);
    if (left !== null) return partsOf(first, left)?.length === 2 ? left : null;
    above.push(line);
  }
  return null;
}

/** Whether a line is beside lines that are drawn before it: those of the first cell in its row. */
function isBeside(lines: readonly Line[], { baseline, box, cell }: Line): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || cell !== null) return false;
  const isInRow = baseline > first.baseline - first.size && baseline < last.baseline + last.size;
  return isInRow && lines.every(({ box: { right } }) => right < box.left);
}

/** A line split into the columns of a table; null if it runs across them. */
function partsOf(line: Line, left: number): Part[] | null {
  if (line.cell !== null) return null;
  const segments = segmentsOf(line, left);
  const isAt = (runs: readonly TextRun[] | undefined): boolean =>
    Math.abs((runs?.[0]?.left ?? -Infinity) - left) <= sameColumn;
  const [first, second, ...more] = segments;
  if (!first || more.length > 0) return null;
  if (second) {
    if (!isAt(second)) return null;
    return [
      { line: toLine(first), column: 0 },
      { line: toLine(second), column: 1 },
    ];
  }
  if (isAt(first)) return [{ line, column: 1 }];
  return line.box.right < left ? [{ line, column: 0 }] : null;
}

/**
 * The parts of a line, separated by gaps; a label belongs to what follows it.
 * @param column left edge of a known column, before which a small gap is enough
 */
function segmentsOf({ runs }: Line, column = -Infinity): TextRun[][] {
  const segments: TextRun[][] = [[]];
  let isApart = false;
  for (const { text, run } of piecesOf(runs)) {
    const last = segments.at(-1) ?? [];
    const isLabel = segments.length === 1 && label.test(textOf(last));
    const gap = run.left - (last.at(-1)?.right ?? run.left);
    const isInColumn = Math.abs(run.left - column) < sameColumn / 2 && gap > smallGap * run.size;
    if (last.length > 0 && !isLabel && (isApart || isInColumn)) segments.push([run]);
    else last.push(run);
    isApart = text.endsWith('\t');
  }
  return segments.filter((segment) => segment.length > 0);
}

function isNear(parts: readonly Part[], line: Line): boolean {
  const lowest = Math.max(...parts.map((part) => part.line.baseline));
  const step = line.baseline - lowest;
  // The cell beside a title of two lines may begin above the second line.
  return step <= rowStep * line.size && step > -rowStep * line.size;
}

function isBelowLastRow(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  const lowest = Math.max(
    ...parts.filter(({ column }) => column === 1).map(({ line }) => line.baseline),
  );
  return last?.column === 0 && last.line.baseline > lowest + cellStep * last.line.size;
}

/** Whether the second column holds only numbers, like the pages in a table of contents. */
function areNumbers(parts: readonly Part[]): boolean {
  return parts.every(({ line, column }) => column === 0 || /^\d{1,3}$/u.test(line.text));
}

/** By how much the distance between baselines of a title may exceed that of another, as a factor. */
const titleStep = 1.1;

/** The greatest distance between baselines in a title of several lines, from those that surely go on: in small letters. */
function stepOf(titles: readonly Part[]): number {
  const steps = titles.flatMap(({ line }, index) => {
    const step = line.baseline - (titles[index - 1]?.line.baseline ?? -Infinity);
    return startsLower(line.text) && step <= cellStep * line.size ? [step] : [];
  });
  return titleStep * Math.min(...steps);
}

/** The lines in order of rows, each with its cell. */
function toCells(parts: readonly Part[], table: number): Line[] {
  const rows: Part[][] = [];
  const titles = parts.filter(({ column }) => column === 0);
  const byPlace = titles.toSorted((a, b) => a.line.baseline - b.line.baseline);
  const furthest = stepOf(byPlace);
  for (const part of byPlace) {
    const above = rows.at(-1)?.at(-1);
    const isSameRow =
      above !== undefined &&
      part.line.baseline - above.line.baseline <= Math.min(furthest, cellStep * part.line.size) &&
      !/^\d/u.test(part.line.text);
    if (isSameRow) rows.at(-1)?.push(part);
    else rows.push([part]);
  }
  for (const part of parts.filter(({ column }) => column === 1)) nearest(rows, part).push(part);
  return rows.flatMap((row, index) =>
    row.map(({ line, column }): Line => {
      const cell: CellPlace = { table, row: index, column };
      return { ...line, cell };
    }),
  );
}

/** The row nearest to a cell of the second column. */
function nearest(rows: readonly Part[][], { line }: Part): Part[] {
  const distance = (row: readonly Part[]): number =>
    Math.min(...row.map((part) => Math.abs(part.line.baseline - line.baseline)));
  return rows.reduce((best, row) => (distance(row) < distance(best) ? row : best), rows[0] ?? []);
}
