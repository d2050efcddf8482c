/** Which judgements of a council on one area a line may join. */
import type { Comparable } from '../../schemas/comparable.ts';
import type { Judgement, Scope } from '../../schemas/report.ts';
import { coverageOf } from './cells.ts';
import type { Report } from '../collections.ts';

/** A judgement in time. */
export interface Point {
  report: Report;
  judgement: Judgement;
}

/** A line between two judgements. */
export interface Join {
  from: Point;
  to: Point;
  /** Why they may be compared, and what is not the same. */
  reason: string;
  /** Whether the questions changed between them, so that the line is to show a break. */
  isBreak: boolean;
}

/**
 * Joins each judgement to the next one of the same area and scope, where they are declared comparable.
 * @param points on one area in one council, oldest first
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
 * What joins two judgements of a council on one area, whatever stands between them; null where they are not to be
 * compared.
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
