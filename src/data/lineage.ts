/** How the question of one outcome area went on in others. */
import type { Outcome } from '../schemas/registers.ts';

/** Along the lineage of an area: to those from which it came, or to those in which it went on. */
export type Direction = 'before' | 'after';

/** A way from an area to another of the same question. */
export interface LineagePath {
  /** Where it leads to. */
  area: Outcome;
  /** Oldest first. */
  steps: LineageStep[];
}

export interface LineageStep {
  from: Outcome;
  to: Outcome;
  reason: string;
}

/** The steps that begin at an area, or lead to it. */
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
 * The ways to the nearest areas in the lineage of `area` that are among `present`: one that is not is passed over on
 * the way.
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
