/** Rows of cells → a table, or a heading and its grade that were set as a table. */
import type { Cell } from '../types/blocks.ts';
import type { PageLine } from '../types/page.ts';
import type { LayoutContext } from './context.ts';
import type { Row } from './flow.ts';
import { toHeading } from './headings.ts';
import { printedWords, toInline, wordsOf } from './inline.ts';
import { labelOf } from './labels.ts';
import { isClose, type Measures } from './measures.ts';

export function addTable(rows: readonly Row[], context: LayoutContext): void {
  const { builder, vocabulary } = context;
  const graded = rows.flatMap((row, index) => {
    const [title = [], grade = []] = row;
    return row.length === 2 && vocabulary.isGradeCell(wordsOf(grade)) ? [{ index, title }] : [];
  });
  const [only] = graded;
  const isHeading =
    graded.length === 1 &&
    only?.index === rows.length - 1 &&
    rows.length < 3 &&
    only.title[0] !== undefined &&
    labelOf(only.title[0]) === null &&
    vocabulary.isKnownHeading(wordsOf(only.title));
  const plain = isHeading ? rows.slice(0, -1) : rows;
  if (plain.length > 0) {
    const lines = plain.flat(2).map(({ number }) => number);
    builder.add({
      type: 'table',
      lines: [Math.min(...lines), Math.max(...lines)],
      rows: plain.map((row) => row.map((lines) => toCell(lines, context.measures))),
    });
  }
  const [title, grade] = (isHeading ? rows.at(-1) : undefined) ?? [];
  if (!title || !grade) return;
  builder.add(toHeading(title, context, printedWords(grade), [...title, ...grade]));
}

/** The paragraphs of a cell. */
function toCell(lines: readonly PageLine[], measures: Measures): Cell {
  const paragraphs: PageLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last && isClose(last, line, measures)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => toInline(paragraph));
}
