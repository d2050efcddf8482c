/** Printed tables: whether they state grades, and whether their first row is a header. */
import { plainText } from '../parse/inline.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Cell, TableBlock } from '../types/blocks.ts';
import type { Table } from '../types/report.ts';

export function toTable(block: TableBlock, vocabulary: Vocabulary): Table {
  const grades = block.rows.flat().filter((cell) => vocabulary.grade(cellWords(cell)) !== null);
  const first = block.rows[0] ?? [];
  // A first row that contains a grade is not a header.
  const header =
    block.rows.length > 1 && !first.some((cell) => vocabulary.grade(cellWords(cell)) !== null);
  return {
    type: 'table',
    lines: block.lines,
    kind: grades.length > 0 ? 'grades' : 'plain',
    header,
    rows: block.rows,
  };
}

export function cellText(cell: Cell): string {
  return cell.map(plainText).join(' ');
}

/** The words of a cell, without footnote marks. */
export function cellWords(cell: Cell): string {
  const isMark = (type: string): boolean => type === 'footnote-mark' || type === 'superscript';
  return cellText(cell.map((nodes) => nodes.filter(({ type }) => !isMark(type))));
}
