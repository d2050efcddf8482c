/** The order of units by relevance: Okapi BM25, and more for words that stand close together. */
import { countByUnit, within, type Positions } from './positions.ts';
import type { FoundTerm } from './terms.ts';
import type { UnitIndex } from './unit-index.ts';

/** How soon a word that is repeated stops to count for more, and how much the length of a unit tells. */
const saturation = 1.2;
const lengthWeight = 0.75;

interface Scorer {
  rarity: number;
  counts: ReadonlyMap<number, number>;
  found: FoundTerm;
}

/**
 * Makes a function that tells how relevant a unit is.
 * @param clauses the terms that are looked for, those of which one is enough together
 */
export function createScore(
  clauses: readonly (readonly FoundTerm[])[],
  { count, starts }: UnitIndex,
): (unit: number) => number {
  const mean = (starts[count] ?? 0) / Math.max(count, 1);
  const scorers = clauses.map((terms) => terms.map((found) => toScorer(found, starts, count)));
  const ofTerm = ({ counts, found, rarity }: Scorer, unit: number) => {
    if (found.units.possible[unit] !== 1) return 0;
    // A term without a place stands there in parts of words.
    const frequency = counts.get(unit) ?? 1;
    const length = ((starts[unit + 1] ?? 0) - (starts[unit] ?? 0)) / mean;
    const norm = saturation * (1 - lengthWeight + lengthWeight * length);
    return (rarity * frequency * (saturation + 1)) / (frequency + norm);
  };
  const rarities = scorers.map((terms) => Math.max(0, ...terms.map(({ rarity }) => rarity)));
  const rarest = rarities.reduce((sum, rarity) => sum + rarity, 0);
  return (unit) => {
    const sum = scorers.flat().reduce((all, scorer) => all + ofTerm(scorer, unit), 0);
    if (clauses.length < 2) return sum;
    const places = clauses.map((terms) =>
      terms.map(({ positions }) => within(positions, unit, starts)),
    );
    return sum + (rarest * clauses.length) / shortestSpan(places);
  };
}

function toScorer(found: FoundTerm, starts: Int32Array, count: number): Scorer {
  const users = found.units.possible.reduce((sum, one) => sum + one, 0);
  const rarity = Math.log(1 + (count - users + 0.5) / (users + 0.5));
  return { found, rarity, counts: countByUnit(found.positions, starts) };
}

/**
 * The fewest words one after the other that hold a place of each group; Infinity where a group has none.
 * @param groups lists of places each
 */
export function shortestSpan(groups: readonly (readonly Positions[])[]): number {
  const events = groups
    .flatMap((lists, group) =>
      lists.flatMap((list) => [...list].map((place) => ({ place, group }))),
    )
    .sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let shortest = Infinity;
  for (const { place, group } of events) {
    last.set(group, place);
    if (last.size < groups.length) continue;
    shortest = Math.min(shortest, place - Math.min(...last.values()) + 1);
  }
  // One place may hold words of two groups.
  return Math.max(shortest, groups.length);
}
