/** How the grades of a council’s newest report compare with those before. */
import { gradeMove } from '../../report/grade-words.ts';
import type { Comparable } from '../../schemas/comparable.ts';
import type { Outcome } from '../../schemas/registers.ts';
import { changeOf } from '../grades/change.ts';
import type { Timeline } from './timeline.ts';

export interface AreasOfChange {
  /** As of `gradeMove`; null if the grades must not be compared. */
  move: ReturnType<typeof gradeMove> | null;
  /** In the order of the table; at least one. */
  areas: Outcome[];
}

/** One step up, one down, none. */
const moves = [gradeMove(1, 2), gradeMove(2, 1), gradeMove(1, 1)];

/**
 * The areas that the newest report grades and an earlier one did too: those with a higher grade than the one before,
 * then those with a lower one, the same, and one that must not be compared.
 */
export function gradeChanges(
  { reports, rows }: Pick<Timeline, 'reports' | 'rows'>,
  comparable: readonly Comparable[],
): AreasOfChange[] {
  const newest = reports.at(-1);
  const changes = rows.flatMap(({ area, cells }) => {
    const graded = cells.filter((cell) => cell.type === 'graded').reverse();
    const change = graded[0]?.report === newest ? changeOf(graded, comparable) : null;
    return change ? [{ area, words: change.move?.words }] : [];
  });
  return [...moves, null].flatMap((move) => {
    const own = changes.filter(({ words }) => words === move?.words);
    return own.length === 0 ? [] : [{ move, areas: own.map(({ area }) => area) }];
  });
}
