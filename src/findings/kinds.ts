/** The kinds of findings, and their counts. Pure, because the script of a page also uses it. */
import type { UnitKind } from '../report/types.ts';

/** The kinds of units that are findings; “what needs to improve” counts as recommendations. */
export const findingKinds = ['strength', 'weakness', 'recommendation'] as const;

export type FindingKind = (typeof findingKinds)[number];

export type FindingCounts = Readonly<Record<FindingKind, number>>;

/** Whether a unit is a finding. */
export function isFinding<Of extends { kind: UnitKind }>(
  unit: Of,
): unit is Of & { kind: FindingKind } {
  return findingKinds.some((kind) => kind === unit.kind);
}

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
