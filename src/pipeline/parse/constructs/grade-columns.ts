/**
 * A table of grades that an export flattened column by column: everything that is judged, then all grades. Its
 * columns become rows, so that the words keep their order.
 */
import type { Construct, ParseContext } from '../construct.ts';
import type { LineCursor } from '../line-cursor.ts';
import { readHead, tableOf, takeTitle, takeWhole } from './grade-rows.ts';

/** Fewest names and grades that make a table: with fewer, they may be headings with a grade each. */
const fewest = 3;

export const gradeColumns: Construct = (cursor, context) => {
  const first = cursor.peek()?.number ?? 0;
  const above = headBelow(cursor, 0, context);
  const titles = takeAll(cursor, above.end, (at) => takeTitle(cursor, at, context));
  if (titles.texts.length < fewest) return null;
  const rows = [...(above.cells.length > 0 ? [above.cells] : []), titles.texts];
  const isGrade = (text: string): boolean => context.vocabulary.isGradeCell(text);
  let { end } = titles;
  for (;;) {
    const head = headBelow(cursor, end, context);
    const grades = takeAll(cursor, head.end, (at) => takeWhole(cursor, at, isGrade));
    if (grades.texts.length === 0) break;
    rows.push([...head.cells, ...grades.texts]);
    ({ end } = grades);
  }
  const count = rows.flat().filter(isGrade).length;
  if (count < fewest) return null;
  cursor.skip(end);
  return [tableOf(rows, cursor.takenFrom(first), context)];
};

/** The names of columns below blank lines, if any; no cells if there are none. */
function headBelow(
  cursor: LineCursor,
  from: number,
  context: ParseContext,
): { cells: string[]; end: number } {
  const head = readHead(cursor, cursor.nextTextOffset(from) ?? from, context);
  return { cells: head?.cells.filter((cell) => cell !== '') ?? [], end: head?.end ?? from };
}

/** All texts that `take` finds one after another, from `start` on. */
function takeAll(
  cursor: LineCursor,
  start: number,
  take: (at: number) => { text: string; end: number } | null,
): { texts: string[]; end: number } {
  const texts: string[] = [];
  let end = start;
  for (;;) {
    const at = cursor.nextTextOffset(end);
    const taken = at === undefined ? null : take(at);
    if (taken === null) return { texts, end };
    texts.push(taken.text);
    ({ end } = taken);
  }
}
