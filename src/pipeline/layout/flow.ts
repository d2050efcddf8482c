/** The lines of pages → single lines and tables, in reading order. */
import type { PageLine } from '../types/page.ts';

/** A row of a table: the lines of each cell. */
export type Row = PageLine[][];

export type Flow = { type: 'line'; line: PageLine } | { type: 'table'; rows: Row[] };

/** Points by which the left ends of a column's cells may differ. */
const sameColumn = 8;

/**
 * Separates single lines from rows of several cells. Pages are often laid out in tables: a row with text in only
 * one cell is ordinary text.
 */
export function toFlow(lines: readonly PageLine[]): Flow[] {
  const flow: Flow[] = [];
  for (const group of groupByRow(lines)) {
    const row = toRow(group);
    if (row.length < 2) {
      flow.push(...group.map((line): Flow => ({ type: 'line', line })));
      continue;
    }
    const last = flow.at(-1);
    const before = last?.type === 'table' ? last.rows.at(-1) : undefined;
    if (last?.type === 'table' && before && isSameTable(before, row)) last.rows.push(row);
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
      before.cell?.table === line.cell.table &&
      before.cell.row === line.cell.row;
    if (isRow) group?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function toRow(lines: readonly PageLine[]): Row {
  return [...Map.groupBy(lines, ({ cell }) => cell?.column).values()];
}

/** If the page itself is laid out as a table, rows belong to one printed table only if their last columns align. */
function isSameTable(before: Row, row: Row): boolean {
  const [last, own] = [before.at(-1)?.[0], row.at(-1)?.[0]];
  if (!last || !own || last.page !== own.page || last.cell?.table !== own.cell?.table) return false;
  return Math.abs(last.box.left - own.box.left) < sameColumn;
}
