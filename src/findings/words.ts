/** Findings in words. Pure. */
import { findingKinds, type FindingKind } from '../schemas/unit-kinds.ts';
import { counted, listed } from '../util/words.ts';
import { totalOf, type FindingCounts } from './counts.ts';

const many: Readonly<Record<FindingKind, [one: string, many: string]>> = {
  strength: ['strength', 'strengths'],
  weakness: ['weakness', 'weaknesses'],
  recommendation: ['recommendation', 'recommendations'],
};

/** `4 strengths, 2 weaknesses and 7 recommendations`: kinds without any are left out. */
export function findingsInWords(counts: FindingCounts): string {
  if (totalOf(counts) === 0) return 'no findings';
  return listed(
    findingKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => counted(counts[kind], ...many[kind])),
  );
}

/** The name of the findings on an area, or on none. */
export function nameOfArea(area: { name: string } | null): string {
  return area?.name ?? 'Across areas';
}
