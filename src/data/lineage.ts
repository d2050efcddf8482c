/** How the question of an outcome area continued in others. */
import type { Outcome } from '../schemas/registers.ts';

/** Along the lineage of an area: to those from which it came, or those in which it continued. */
export type Direction = 'before' | 'after';

/** A path from an area to another with the same question. */
export interface LineagePath {
  /** The area to which it leads. */
  area: Outcome;
  /** Oldest first. */
  steps: LineageStep[];
}

export interface LineageStep {
  from: Outcome;
  to: Outcome;
  reason: string;
}

/** The steps that begin at an area or lead to it. */
export function stepsFrom(
  place: Outcome,
  areas: ReadonlyMap<string, Outcome>,
  direction: Direction,
): LineageStep[] {
  const origins = direction === 'after' ? [place] : [...areas.values()];
  return origins.flatMap((from) =>
    from.became.flatMap(({ area, reason }) => {
      const to = areas.get(area);
      return to && (direction === 'after' || to === place) ? [{ from, to, reason }] : [];
    }),
  );
}

/**
 * The paths to the nearest areas in the lineage of `area` that are in `present`. They pass through areas that are not.
 */
export function waysFrom(
  area: Outcome,
  present: readonly Outcome[],
  areas: ReadonlyMap<string, Outcome>,
  direction: Direction,
): LineagePath[] {
  const ways: LineagePath[] = [];
  const seen = new Set([area]);
  const follow = (place: Outcome, steps: LineageStep[]): void => {
    for (const step of stepsFrom(place, areas, direction)) {
      const next = direction === 'after' ? step.to : step.from;
      if (seen.has(next)) continue;
      seen.add(next);
      const way = direction === 'after' ? [...steps, step] : [step, ...steps];
      if (present.includes(next)) ways.push({ area: next, steps: way });
      else follow(next, way);
    }
  };
  follow(area, []);
  return ways;
}
