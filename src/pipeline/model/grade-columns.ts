/** Tables of grades whose columns an export printed one after another: a row of names above rows of grades. */
import type { Vocabulary } from '../parse/vocabulary.ts';

/** Fewest names in a row that make it a column of names. */
const fewest = 3;

/** The rows of such a table, or the reason why they are uncertain; null for any other table. */
export function turnColumns(
  cells: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): { rows: string[][]; doubt: string | null } | null {
  const named = cells.findIndex(
    (row) => row.length >= fewest && row.every((text) => vocabulary.isJudged(text)),
  );
  const titles = cells[named];
  if (titles === undefined) return null;
  const below = cells.slice(named + 1).flat();
  const grades = below.filter((text) => vocabulary.isGradeCell(text));
  if (grades.length === titles.length) {
    return { rows: titles.map((title, index) => [title, grades[index] ?? '']), doubt: null };
  }
  const doubt = `${grades.length} grades are printed below ${titles.length} names, so it is not certain which belongs to which.`;
  return { rows: [], doubt };
}
