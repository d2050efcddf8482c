/**
 * A table of grades without tabs or bars: each line names what is judged, with its grade beside it
 * (`Being healthy: 3`) or on the next line with text.
 */
import type { Cell, LineRange, TableBlock } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { splitsBeforeGrade } from '../grade-forms.ts';
import { parseInline } from '../inline.ts';
import type { LineCursor } from '../line-cursor.ts';
import { stripMarker } from './list.ts';

/** Fewest rows that make a table rather than a heading with its grade, if no column is named above them. */
const fewestRows = 2;

/** Maximum number of lines of a title or a grade. */
const longestTitle = 3;

/** Maximum number of lines of the names of columns. */
const longestHead = 4;

interface Row {
  cells: string[];
  /** Offset from the cursor at which the row ends. */
  end: number;
}

export const gradeRows: Construct = (cursor, context) => {
  const first = cursor.peek()?.number ?? 0;
  const head = readHead(cursor, 0, context);
  const rows: Row[] = [];
  const start = head === null ? 0 : cursor.nextTextOffset(head.end);
  for (let offset = start; offset !== undefined;) {
    const row = readRow(cursor, offset, Math.max((head?.cells.length ?? 0) - 1, 1), context);
    if (row === null) break;
    rows.push(row);
    offset = cursor.nextTextOffset(row.end);
  }
  const end = rows.at(-1)?.end;
  if (end === undefined || (head === null && rows.length < fewestRows)) return null;
  cursor.skip(end);
  const all = [...(head === null ? [] : [head]), ...rows];
  return [
    tableOf(
      all.map(({ cells }) => cells),
      cursor.takenFrom(first),
      context,
    ),
  ];
};

/** A table with these texts in its cells. */
export function tableOf(
  rows: readonly (readonly string[])[],
  lines: LineRange,
  { source }: ParseContext,
): TableBlock {
  const toCell = (text: string): Cell => (text === '' ? [] : [parseInline(text, source.dialect)]);
  return { type: 'table', lines, rows: rows.map((row) => row.map(toCell)) };
}

/** Whether a line is a complete row: what is judged, and its grade. */
export function opensGradeRow(line: string, context: ParseContext): boolean {
  return rowOf(line, context) !== null;
}

/** The names of the columns, on one line or on several: `Local services overall Council services`. */
export function readHead(
  cursor: LineCursor,
  from: number,
  { vocabulary }: ParseContext,
): Row | null {
  let head: Row | null = null;
  let text = '';
  let lines = 0;
  for (let end = from; lines < longestHead && cursor.peek(end) !== undefined; end += 1) {
    const line = plainLine(cursor.peek(end)?.text ?? '');
    if (line === '' && head !== null) continue;
    if (line === '' || line.includes('\t') || vocabulary.isGradeCell(line)) break;
    // `Grades` is the heading of the section, not that of the first column.
    if (lines === 0 && vocabulary.isKnownHeading(line)) break;
    lines += 1;
    text = `${text} ${line}`.trim();
    const cells = vocabulary.columns(text);
    if (cells !== null) head = { cells, end: end + 1 };
  }
  return head;
}

/** A row with at most as many grades as there are columns, each on its own line. */
function readRow(
  cursor: LineCursor,
  from: number,
  columns: number,
  context: ParseContext,
): Row | null {
  const { vocabulary } = context;
  const cells = rowOf(cursor.peek(from)?.text ?? '', context);
  if (cells !== null) return { cells, end: from + 1 };
  const title = takeTitle(cursor, from, context);
  if (title === null) return null;
  const row: Row = { cells: [title.text], end: title.end };
  while (row.cells.length <= columns) {
    const below = cursor.nextTextOffset(row.end);
    const grade =
      below === undefined ? null : takeWhole(cursor, below, (text) => vocabulary.isGradeCell(text));
    if (grade === null) break;
    row.cells.push(grade.text);
    row.end = grade.end;
  }
  return row.cells.length > 1 ? row : null;
}

/** The cells of a row on one line: a title, and a grade for each column. */
function rowOf(line: string, context: ParseContext): string[] | null {
  const { vocabulary } = context;
  if (hasCells(line)) return null;
  for (const [title, rest] of splitsBeforeGrade(plainLine(line))) {
    const grades = vocabulary.isGradeCell(rest) ? [rest] : rest.split(' ');
    if (grades.every((grade) => vocabulary.isGradeCell(grade)) && isTitle(title, context)) {
      return [title, ...grades];
    }
  }
  return null;
}

/** `1.	…`, `2.1	Adoption performance`: a number with a point, and its tab. A bare one may be a cell. */
const tabbedNumber = /^\s*(\d+\.(?:\d+\.?)?)\t+/u;

/** A line without its bullet, the tab after its number, or the bold marks that may separate a title from its grade. */
function plainLine(line: string): string {
  return stripMarker(line).replaceAll('**', '').replace(tabbedNumber, '$1 ').trim();
}

/** Whether a line is a row of cells, which other constructs read. */
function hasCells(line: string): boolean {
  return line.replace(tabbedNumber, '').includes('\t');
}

/** Whether the text names something judged rather than beginning a sentence about it. */
function isTitle(text: string, { vocabulary }: ParseContext): boolean {
  return vocabulary.isJudged(text) && !/[ ](?:is|are|was|were|as)$/iu.test(text);
}

/** A name of something judged from `from` on, on up to three lines; null if there is none. */
export function takeTitle(
  cursor: LineCursor,
  from: number,
  context: ParseContext,
): { text: string; end: number } | null {
  const { vocabulary } = context;
  // A name may have any ending, but never runs into the next name, a grade or the name of a column.
  const ends = (line: string): boolean =>
    isTitle(line, context) || vocabulary.isGradeCell(line) || vocabulary.columns(line) !== null;
  return takeWhole(cursor, from, (text) => isTitle(text, context), ends);
}

/**
 * As many lines from `from` as together satisfy `is`; null if none do.
 * @param ends whether a line does not continue a text that satisfies it already
 */
export function takeWhole(
  cursor: LineCursor,
  from: number,
  is: (text: string) => boolean,
  ends?: (line: string) => boolean,
): { text: string; end: number } | null {
  let whole: { text: string; end: number } | null = null;
  let text = '';
  for (let end = from; end < from + longestTitle; end += 1) {
    const printed = cursor.peek(end)?.text ?? '';
    const line = plainLine(printed);
    if (line === '' || hasCells(printed)) break;
    if (whole !== null && ends?.(line) === true) break;
    text = `${text} ${line}`.trim();
    if (is(text)) whole = { text, end: end + 1 };
  }
  return whole;
}
