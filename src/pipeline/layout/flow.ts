/** The lines of pages → single lines and tables, in reading order. */
import { breaksOff, startsLower } from '../parse/sentence.ts';
import type { CellPlace, PageLine } from '../types/page.ts';
import { differInSize, isClose, usualStep } from './measures.ts';

/** A row of a table: the lines of each cell. */
export type Row = PageLine[][];

export type Flow = { type: 'line'; line: PageLine } | { type: 'table'; rows: Row[] };

/** Points by which the left ends of a column's cells may differ. */
const sameColumn = 8;

/**
 * Separates single lines from rows of several cells. Pages are often laid out in tables: a row with text in only
 * one cell is ordinary text, unless it is the rest of a row that the end of a page cut.
 */
export function toFlow(lines: readonly PageLine[]): Flow[] {
  const flow: Flow[] = [];
  for (const group of groupByRow(lines)) {
    const row = withStart(toRow(group), flow);
    const last = flow.at(-1);
    const rows = last?.type === 'table' ? last.rows : [];
    const rest = restOfRow(rows, row);
    if (rest !== null) rows.push(rest);
    else if (goesOnInRest(rows, row)) continue;
    else if (row.length < 2) flow.push(...group.map((line): Flow => ({ type: 'line', line })));
    else if (rows.length > 0 && isSameTable(rows, row)) rows.push(row);
    else flow.push({ type: 'table', rows: [row] });
  }
  return flow;
}

function groupByRow(lines: readonly PageLine[]): PageLine[][] {
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.[0];
    const isRow =
      line.cell !== null &&
      before?.page === line.page &&
      before.cell !== null &&
      isSameRow(before.cell, line.cell);
    if (isRow) group?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isSameRow(a: CellPlace, b: CellPlace): boolean {
  return a.table === b.table && a.row === b.row;
}

function toRow(lines: readonly PageLine[]): Row {
  return [...Map.groupBy(lines, ({ cell }) => cell?.column).values()];
}

/**
 * If the page itself is laid out as a table, rows belong to one printed table only if their last columns align. A
 * table that goes on overleaf has all of its columns there.
 */
function isSameTable(rows: readonly Row[], row: Row): boolean {
  const above = lowestCells(rows);
  const [last, own] = [above.at(-1)?.[0], row.at(-1)?.[0]];
  if (!last || !own) return false;
  if (last.page === own.page) {
    return last.cell?.table === own.cell?.table && isBelow(last, own);
  }
  if (above.length !== row.length) return false;
  // A name may be indented: `2.2 Care leavers`, below `2. Children looked after`.
  return row.every(([first], at) => rows.some((other) => isBelow(other[at]?.[0], first)));
}

/** The lowest cell with text of each column. */
function lowestCells(rows: readonly Row[]): Row {
  const columns = rows.at(-1) ?? [];
  return columns.map((_, at) => rows.findLast((row) => row[at]?.[0])?.[at] ?? []);
}

/** Whether a line begins where one of the same column does. */
function isBelow(above: PageLine | undefined, line: PageLine | undefined): boolean {
  return !!above && !!line && Math.abs(above.box.left - line.box.left) < sameColumn;
}

/**
 * Cells, if they are the rest of a table's last row, which the end of a page cut: as a row of its own, because the
 * words of the other cells come between. Its other cells are empty.
 */
function restOfRow(rows: readonly Row[], cells: Row): Row | null {
  const above = rows.at(-1) ?? [];
  const rest = above.map((cell) => cells.find((other) => isRest(cell, other)) ?? []);
  const found = rest.filter((cell) => cell.length > 0);
  return found.length > 0 && found.length === cells.length ? rest : null;
}

/** Whether the text of a cell, cut by the end of its page, goes on in another. */
function isRest(cell: readonly PageLine[], other: readonly PageLine[]): boolean {
  const [last, first] = [cell.at(-1), other[0]];
  if (!last || !first || last.page === first.page || !isBelow(cell[0], first)) return false;
  if (last.bold !== first.bold || differInSize(last.size, first.size)) return false;
  return startsLower(first.text) || breaksOff(last.text);
}

/** A row with the lines of its title that are alone at the end of the page before; they are taken from the flow. */
function withStart(row: Row, flow: Flow[]): Row {
  const [title, ...others] = row;
  if (!title || others.length === 0) return row;
  const start: PageLine[] = [];
  for (const item of flow.toReversed()) {
    const cell = item.type === 'line' ? item.line.cell : null;
    if (item.type !== 'line' || !cell || !isSameRow(cell, start[0]?.cell ?? cell)) break;
    start.unshift(item.line);
  }
  if (!isRest(start, title)) return row;
  flow.length -= start.length;
  return [[...start, ...title], ...others];
}

/** Adds a line without a cell to the rest of a row, if it is directly below it. */
function goesOnInRest(rows: readonly Row[], cells: Row): boolean {
  const [rest, before] = [rows.at(-1), rows.at(-2)];
  const line = cells[0]?.[0];
  if (!rest || !before || !line || cells.length > 1 || line.cell !== null) return false;
  const own = rest.find((cell, at) => isRest(before[at] ?? [], cell) && isBelow(cell[0], line));
  const last = own?.at(-1);
  if (!own || !last || !isClose(last, line, { step: usualStep })) return false;
  own.push(line);
  return true;
}
