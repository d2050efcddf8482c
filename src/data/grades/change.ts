/** How the latest grade of a council in an outcome area compares with the one before. */
import { gradeMove } from '../../report/grade-words.ts';
import type { Comparable } from '../../schemas/comparable.ts';
import type { GradedCell } from './cells.ts';
import { joinOf, type Point } from './comparisons.ts';

export interface Change {
  /** The judgement before the latest, of the same body if there is one. */
  before: Point;
  /** Steps on the common scale from it to the latest, and in words; null if the two must not be compared. */
  move: (ReturnType<typeof gradeMove> & { steps: number }) | null;
}

/**
 * The change to the latest grade; null if no grade is before it.
 * @param cells of a council in an area, newest first
 */
export function changeOf(
  cells: readonly GradedCell[],
  comparable: readonly Comparable[],
): Change | null {
  const [latest, earlier] = cells.map(({ report, judgements }) =>
    judgements.map((judgement): Point => ({ report, judgement })),
  );
  const to = latest?.[0];
  const isSameBody = ({ judgement }: Point) => judgement.scope === to?.judgement.scope;
  const before = earlier?.find(isSameBody) ?? earlier?.[0];
  if (!to || !before) return null;
  const [from, until] = [before.judgement.grade, to.judgement.grade];
  const isComparable = joinOf(before, to, comparable) !== null;
  return { before, move: isComparable ? { ...gradeMove(from, until), steps: until - from } : null };
}
