/** Printed tables: whether they state grades, and whether their first row is a header. */
import { plainText } from '../parse/inline.ts';
import { breaksOff, startsLower } from '../parse/sentence.ts';
import type { Vocabulary } from '../parse/vocabulary.ts';
import type { Cell, TableBlock } from '../types/blocks.ts';
import type { Table } from '../types/report.ts';

export function toTable(block: TableBlock, vocabulary: Vocabulary): Table {
  const cells = block.rows.flat().map(cellWords);
  // A printed scale gives no grade to anything that it names.
  const hasGrades =
    cells.some((text) => vocabulary.grade(text) !== null) && !vocabulary.isScale(cells.join(' '));
  const first = block.rows[0] ?? [];
  // A first row that contains a grade is not a header.
  const header =
    block.rows.length > 1 && !first.some((cell) => vocabulary.grade(cellWords(cell)) !== null);
  return {
    type: 'table',
    lines: block.lines,
    kind: hasGrades ? 'grades' : 'plain',
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

/** The words of the cells of each row. A row that the end of a page cut is one row. */
export function wordsOfRows({ rows }: Pick<Table, 'rows'>): string[][] {
  const whole: string[][] = [];
  for (const row of rows) {
    const words = row.map(cellWords);
    const above = whole.at(-1);
    if (above !== undefined && isRestOfRow(row, words, above)) {
      whole[whole.length - 1] = above.map((text, at) => `${text} ${words[at] ?? ''}`.trim());
    } else {
      whole.push(words);
    }
  }
  return whole;
}

/** Whether a page begins with a row, and each of its texts goes on from the one above. */
function isRestOfRow(row: readonly Cell[], words: readonly string[], above: string[]): boolean {
  const first = row.find((cell) => cell.length > 0)?.[0]?.[0];
  if (first?.type !== 'page' || words.length !== above.length) return false;
  return words.every((text, at) => {
    const before = above[at] ?? '';
    return text === '' || (before !== '' && (startsLower(text) || breaksOff(before)));
  });
}
