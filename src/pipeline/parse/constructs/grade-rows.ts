/**
 * A table of grades without tabs or bars: each line holds what is judged and its grade,
 * `Being healthy: 3`, or the grade stands on the next line with text.
 */
import type { Cell, TableBlock } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { parseInline } from '../inline.ts';
import { isBlank, type LineCursor } from '../line-cursor.ts';
import { splitsBeforeGrade } from '../vocabulary.ts';
import { stripMarker } from './list.ts';

/** Rows from which lines are a table, and not a heading with its grade. */
const fewestRows = 2;

/** Lines over which a title, or a grade, may be broken. */
const longestTitle = 3;

interface Row {
  cells: [title: string, grade: string];
  /** Lines after the cursor at which the row ends. */
  end: number;
}

export const gradeRows: Construct = (cursor, context) => {
  const first = cursor.peek()?.number ?? 0;
  const rows: Row[] = [];
  for (let offset: number | undefined = 0; offset !== undefined;) {
    const row = readRow(cursor, offset, context);
    if (row === null) break;
    rows.push(row);
    offset = cursor.nextTextOffset(row.end);
  }
  const end = rows.at(-1)?.end;
  if (rows.length < fewestRows || end === undefined) return null;
  for (let line = 0; line < end; line += 1) cursor.next();
  const lines = [first, cursor.peek(-1)?.number ?? first] as const;
  const toCell = (text: string): Cell => [parseInline(text, context.source.dialect)];
  return [
    {
      type: 'table',
      lines,
      rows: rows.map(({ cells }) => cells.map(toCell)),
    } satisfies TableBlock,
  ];
};

function readRow(cursor: LineCursor, from: number, context: ParseContext): Row | null {
  const line = cursor.peek(from)?.text ?? '';
  if (line.includes('\t')) return null;
  const { vocabulary } = context;
  const cells = splitsBeforeGrade(stripMarker(line)).find(
    ([title, grade]) => vocabulary.isGradeCell(grade) && isTitle(title, context),
  );
  if (cells !== undefined) return { cells, end: from + 1 };
  const title = takeWhole(cursor, from, (text) => isTitle(text, context));
  const below = title === null ? undefined : cursor.nextTextOffset(title.end);
  const grade =
    below === undefined ? null : takeWhole(cursor, below, (text) => vocabulary.isGradeCell(text));
  if (title === null || grade === null) return null;
  return { cells: [title.text, grade.text], end: grade.end };
}

/** Whether the text names something judged, and is not the beginning of a sentence about it. */
function isTitle(text: string, { vocabulary }: ParseContext): boolean {
  return vocabulary.isJudged(text) && !/[ ](?:is|are|was|were|as)$/iu.test(text);
}

/** The most lines at `from` that together are what `is` asks for. */
function takeWhole(
  cursor: LineCursor,
  from: number,
  is: (text: string) => boolean,
): { text: string; end: number } | null {
  let whole: { text: string; end: number } | null = null;
  let text = '';
  for (let end = from; end < from + longestTitle; end += 1) {
    const line = cursor.peek(end)?.text ?? '';
    if (isBlank(line) || line.includes('\t')) break;
    text = `${text} ${line.trim()}`.trim();
    if (is(text)) whole = { text, end: end + 1 };
  }
  return whole;
}
