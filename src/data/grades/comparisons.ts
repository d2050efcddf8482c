/** Which judgements on an area of a council may be joined by a line. */
import { coverageOf } from '../../report/declared-blanks.ts';
import type { Comparable } from '../../schemas/comparable.ts';
import type { Judgement, Scope } from '../../schemas/report.ts';
import type { Report } from '../library.ts';

/** A judgement and its report, which gives the date. */
export interface Point {
  report: Report;
  judgement: Judgement;
}

/** A line between two judgements. */
export interface Join {
  from: Point;
  to: Point;
  /** Why they may be compared, and what differs. */
  reason: string;
  /** Whether the questions changed between them, so that the line must show a break. */
  isBreak: boolean;
}

/**
 * Joins each judgement to the next one on the same area and scope, if they are declared comparable.
 * @param points on an area in a council, oldest first
 */
export function joinsOf(points: readonly Point[], comparable: readonly Comparable[]): Join[] {
  const byScope = Map.groupBy(points, ({ judgement }): Scope => judgement.scope);
  return [...byScope.values()].flatMap((line) =>
    line.slice(1).flatMap((to, index) => {
      const from = line[index];
      const join = from && joinOf(from, to, comparable);
      return join ? [join] : [];
    }),
  );
}

/**
 * The join of two judgements on an area of a council, whatever is between them; null if they must not be compared.
 * @param from the earlier one
 */
export function joinOf(from: Point, to: Point, comparable: readonly Comparable[]): Join | null {
  if (from.judgement.scope !== to.judgement.scope) return null;
  const declared = comparable.find(
    (one) =>
      one.from === from.report.framework.id &&
      one.to === to.report.framework.id &&
      one.scope === to.judgement.scope &&
      one.areas.includes(to.judgement.area),
  );
  if (!declared) return null;
  const [before, after] = [
    coverageOf(from.judgement, from.report.framework),
    coverageOf(to.judgement, to.report.framework),
  ];
  const isRedrawn = before !== after;
  return {
    from,
    to,
    reason: [declared.reason, isRedrawn ? (before ?? after) : null].filter(Boolean).join(' '),
    isBreak: isRedrawn || from.report.framework !== to.report.framework,
  };
}
