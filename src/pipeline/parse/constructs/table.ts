/** Tables with cells between bars or tabs, and section headings in boxes. */
import type { Block, Cell, LineRange, TableBlock } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline, plainText } from '../inline.ts';
import { isBlank, type LineCursor } from '../line-cursor.ts';
import { endsSentence, runningText } from '../sentence.ts';
import { createHeading, isMarkedHeading } from './heading.ts';
import { splitItems, stripMarker } from './list.ts';

/** `| Safeguarding | 2 |` */
const pipeRow = /^\s*\|(.*)\|?\s*$/u;

/** `|---|:--:|` */
const delimiterRow = /^\s*\|(?:\s*:?-+:?\s*\|)*\s*:?-*:?\s*\|?\s*$/u;

/** `12.	The council`, `**12.	The council**`, `12	The council is well led.`; groups: the point, the text. */
const tabbedNumber = /^\s*(?:#{1,6}\s+)?(?:\*\*)?\d{1,3}([.)])?(?:\*\*)?\t+([^\t]*)$/u;

/** Whether a line's only tab sets off a number or a bullet. */
function hasTabbedMarker(line: string): boolean {
  const [whole, point, text = ''] = tabbedNumber.exec(line) ?? [];
  if (whole !== undefined) {
    return point !== undefined || endsSentence(text) || text.length > runningText;
  }
  const item = stripMarker(line);
  return item !== line && !item.includes('\t');
}

/** Whether a line is a row, or a cell, of a table. */
export function opensTable(line: string, context: ParseContext): boolean {
  return (context.source.dialect === 'markdown' && pipeRow.test(line)) || isTabRow(line, context);
}

/** Whether tabs part the cells of a line. In `### Being healthy → Grade: 3`, one sets off the grade of a heading. */
function isTabRow(line: string, { source }: ParseContext): boolean {
  if (!line.includes('\t') || isBlank(line) || hasTabbedMarker(line)) return false;
  return source.dialect === 'plain' || !isMarkedHeading(line);
}

/** Rows of cells between vertical bars. */
export const pipeTable: Construct = (cursor, context) => {
  const first = cursor.peek();
  if (context.source.dialect !== 'markdown' || !pipeRow.test(first?.text ?? '')) return null;
  const rows: string[][] = [];
  while (pipeRow.test(cursor.peek()?.text ?? '')) {
    const text = cursor.next().text;
    if (!delimiterRow.test(text)) rows.push(splitPipes(text));
  }
  return tableBlocks(rows, first?.number ?? 0, cursor, context);
};

/** Rows of cells between tabs, one row per line. */
export const tabTable: Construct = (cursor, context) => {
  const first = cursor.peek();
  if (first === undefined || !isTabRow(first.text, context)) return null;
  const rows: string[][] = [];
  for (let offset: number | null = 0; offset !== null; offset = nextRow(cursor, rows, context)) {
    cursor.skip(offset);
    rows.push(cursor.next().text.split('\t'));
  }
  return tableBlocks(rows, first.number, cursor, context);
};

/**
 * Lines before the next row of the same table. After a blank line, a row must have as many cells as the first, and may
 * be the box of the next section if this table is one of findings.
 */
function nextRow(
  cursor: LineCursor,
  [head = []]: readonly string[][],
  context: ParseContext,
): number | null {
  const line = cursor.peek()?.text ?? '';
  if (line.includes('\t')) return 0;
  const offset = cursor.nextTextOffset();
  const next = offset === undefined ? '' : (cursor.peek(offset)?.text ?? '');
  const isRow = isBlank(line) && next.includes('\t') && !hasTabbedMarker(next);
  const cells = next.split('\t');
  if (!isRow || cells.length !== head.length) return null;
  const ofFindings = head.some((cell) => context.vocabulary.finding(cell) !== null);
  const [title = '', grade = ''] = cells;
  return ofFindings && isBoxHead(title, grade, context) ? null : (offset ?? null);
}

/** Whether two cells are the head of a boxed section: its heading and its grade. */
export function isBoxHead(title: string, grade: string, { vocabulary }: ParseContext): boolean {
  return vocabulary.isKnownHeading(title) && vocabulary.isGradeCell(grade);
}

function splitPipes(text: string): string[] {
  const cells = text.trim().split(/(?<!\\)\|/u);
  // The bars at both ends of a row enclose it; they do not open cells.
  return cells.slice(1, text.trim().endsWith('|') && cells.length > 2 ? -1 : undefined);
}

/** A table, or the heading and paragraphs of a box that an export turned into a table. */
export function tableBlocks(
  rows: string[][],
  first: number,
  cursor: LineCursor,
  context: ParseContext,
): Block[] {
  const lines = cursor.takenFrom(first);
  // Markdown has an empty row of headers where a table has none.
  const printed = rows.filter((row) => row.some((cell) => !isBlank(cell)));
  const cells = printed.map((row) => row.map((cell) => toCell(cell, context)));
  const table = (part: Cell[][]): TableBlock => ({ type: 'table', lines, rows: part });
  const boxed = boxedSection(cells, lines, context);
  if (boxed !== null) return boxed;
  // `Key judgement → Judgement grade`, printed above the box.
  const [head = [], ...rest] = cells;
  const isHead =
    head.length > 0 && head.every((cell) => /judge?ment/iu.test(cell.map(plainText).join()));
  const below = isHead ? boxedSection(rest, lines, context) : null;
  return below === null ? [table(cells)] : [table([head]), ...below];
}

function toCell(text: string, context: ParseContext): Cell {
  return splitItems(text.replaceAll('\\|', '|').replace(/<br\s*\/?>/giu, '\n\n'))
    .flatMap((part) => part.split(/\n{2,}/u))
    .map(stripMarker)
    .map((part) => parseInline(part, context.source.dialect))
    .filter((content) => content.length > 0);
}

/**
 * The blocks of a boxed section heading, as in the single inspection framework: the heading, its grade in the
 * cell on the right, and below them a cell with the section's summary; null for any other table.
 */
function boxedSection(rows: Cell[][], lines: LineRange, context: ParseContext): Block[] | null {
  const [head, ...rest] = rows.map((row) => row.filter((cell) => cell.length > 0));
  const [title, grade, ...more] = head?.map((cell) => cell.map(plainText).join(' ')) ?? [];
  if (title === undefined || grade === undefined || more.length > 0 || rest.length > 1) return null;
  if (!context.vocabulary.isKnownHeading(title)) return null;
  // A grade in figures belongs to a table of grades.
  if (!context.vocabulary.isGradeCell(grade) || !/\p{L}/u.test(grade)) return null;
  if ((rest[0]?.length ?? 1) !== 1) return null;
  const heading = createHeading(title, lines[0], context, grade);
  return [
    { ...heading, content: head?.[0]?.[0] ?? [] },
    ...summaryBlocks(rest[0]?.[0] ?? [], lines[1]),
  ];
}

/** The paragraphs of a box; a first one of only a few words is a heading: `Summary`. */
function summaryBlocks(cell: Cell, line: number): Block[] {
  return cell.map((content, index): Block => {
    const text = plainText(content);
    const lines: LineRange = [line, line];
    if (index === 0 && cell.length > 1 && /^\p{L}[\p{L} ]{0,40}$/u.test(text)) {
      return { type: 'heading', lines, content, grade: null };
    }
    return { type: 'paragraph', lines, content };
  });
}
