/** Counts of findings. Pure, because the script of a page also uses it. */
import { findingKinds, type FindingKind, type UnitKind } from '../schemas/unit-kinds.ts';

/** The number of findings of each kind. */
export type FindingCounts = Readonly<Record<FindingKind, number>>;

/** Counts units of each kind, ignoring those that are not findings. */
export function countFindings(units: readonly { kind: UnitKind }[]): FindingCounts {
  const countOf = (kind: FindingKind) => units.filter((unit) => unit.kind === kind).length;
  return toCounts(countOf);
}

/** The sum of counts. */
export function addCounts(all: readonly FindingCounts[]): FindingCounts {
  return toCounts((kind) => all.reduce((total, counts) => total + counts[kind], 0));
}

/** @param kinds the kinds to count; by default all */
export function totalOf(
  counts: FindingCounts,
  kinds: readonly FindingKind[] = findingKinds,
): number {
  return kinds.reduce((total, kind) => total + counts[kind], 0);
}

/** A count for each kind. */
export function toCounts(countOf: (kind: FindingKind) => number): FindingCounts {
  return {
    strength: countOf('strength'),
    weakness: countOf('weakness'),
    recommendation: countOf('recommendation'),
  };
}
