/** Tables that an export flattened into lines, with a tab before each cell. */
import type { Construct, ParseContext } from '../construct.ts';
import { isBlank, type LineCursor } from '../line-cursor.ts';
import { breaksOff, endsSentence, startsLower } from '../sentence.ts';
import { opensWithMarker, stripMarker } from './list.ts';
import { isBoxHead, tableBlocks } from './table.ts';

/** A line that holds one cell after its only tab. */
const singleCell = /^\t([^\t]*)$/u;

/** Blank lines that end a table of findings: a single one separates the paragraphs of a cell. */
const gapAfterTable = 2;

/** A blank line ends a row; in a table of findings, it separates the paragraphs of a cell. */
export const flattenedTable: Construct = (cursor, context) => {
  const first = cursor.peek();
  if (first === undefined || !startsFlattened(cursor)) return null;
  const labels = takeLabels(cursor, context);
  const rows =
    labels.length > 0
      ? [labels, ...takeFindings(cursor, labels.length, context)]
      : takeRows(cursor);
  return tableBlocks(rows, first.number, cursor, context);
};

function startsFlattened(cursor: LineCursor): boolean {
  const [text, next] = [cursor.peek()?.text ?? '', cursor.peek(1)?.text ?? ''];
  if (!singleCell.test(text)) return false;
  // `→ Local services overall`, then `Safeguarding → 2`: an ordinary table whose header has an empty first cell.
  return isBlank(next) ? !isBlank(text) : singleCell.test(next) || !next.includes('\t');
}

/** The labels of a table of findings, each in its own cell; none for other tables. */
function takeLabels(cursor: LineCursor, context: ParseContext): string[] {
  const labels = new Map<string, string>();
  for (let offset = nextCell(cursor); offset !== null; offset = nextCell(cursor)) {
    const cell = (cursor.peek(offset)?.text ?? '').trim();
    const finding = context.vocabulary.finding(cell);
    if (finding === null || labels.has(finding)) break;
    cursor.skip(offset + 1);
    labels.set(finding, cell);
  }
  return [...labels.values()];
}

function takeRows(cursor: LineCursor): string[][] {
  const rows: string[][] = [];
  for (let offset: number | null = 0; offset !== null; offset = nextCell(cursor)) {
    cursor.skip(offset);
    const cells: string[] = [];
    while (singleCell.test(cursor.peek()?.text ?? '')) cells.push(cursor.next().text.trim());
    rows.push(cells);
  }
  return rows;
}

/** Number of blank lines before the next cell; null if anything else comes before it. */
function nextCell(cursor: LineCursor): number | null {
  for (let offset = 0; ; offset += 1) {
    const line = cursor.peek(offset);
    if (line === undefined) return null;
    if (singleCell.test(line.text)) return offset;
    if (!isBlank(line.text)) return null;
  }
}

/** The rows below the labels, with `width` cells each; blank lines separate the paragraphs of a cell. */
function takeFindings(cursor: LineCursor, width: number, context: ParseContext): string[][] {
  const cells: string[][] = [];
  for (;;) {
    // A line that holds only a tab is an empty cell.
    const cell = nextCell(cursor);
    if (cell !== null) {
      const [title = '', grade = ''] = [cell, cell + 1].map((at) => cursor.peek(at)?.text.trim());
      if (isBoxHead(title, grade, context)) break;
      cursor.skip(cell);
      cells.push([stripMarker(cursor.next().text.trim())]);
      continue;
    }
    const open = cells.at(-1);
    const gap = cursor.nextTextOffset();
    if (open === undefined || gap === undefined || endsFindings(cursor, gap, cells, width, context))
      break;
    cursor.skip(gap);
    const text = cursor.next().text.trim();
    const last = open.at(-1) ?? '';
    if (goesOn(last, text, gap, context)) open.splice(-1, 1, `${last} ${text}`);
    else open.push(stripMarker(text));
  }
  const texts = cells.map((paragraphs) => paragraphs.join('\n\n'));
  return Array.from({ length: Math.ceil(texts.length / width) }, (_, row) =>
    texts.slice(row * width, (row + 1) * width),
  );
}

/** Whether a line continues on the next one with text, even across a page break. */
function goesOn(last: string, text: string, gap: number, context: ParseContext): boolean {
  if (last === '' || endsSentence(last) || opensWithMarker(text)) return false;
  return startsLower(text) || breaksOff(last) || (context.source.wrapped && gap === 0);
}

/** Whether the table ends here. Bullets in its cells are findings; anything else that starts a block ends it. */
function endsFindings(
  cursor: LineCursor,
  gap: number,
  cells: readonly string[][],
  width: number,
  context: ParseContext,
): boolean {
  const text = cursor.peek(gap)?.text ?? '';
  if (opensWithMarker(text)) return false;
  if (context.startsBlock(cursor.peek(gap))) return true;
  if (gap >= gapAfterTable && cells.length >= width) return true;
  // If all findings are sentences, a line that is not one is the next heading.
  const after = cursor.nextTextOffset(gap + 1);
  const standsAlone = gap > 0 && after !== undefined && after > gap + 1;
  const sentences = cells.flat().filter((paragraph) => paragraph !== '');
  return standsAlone && !endsSentence(text) && sentences.every(endsSentence);
}
