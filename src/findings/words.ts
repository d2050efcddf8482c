/** Findings in words. Pure. */
import { countedKind } from '../report/place-name.ts';
import { findingKinds } from '../schemas/unit-kinds.ts';
import { listed } from '../util/words.ts';
import { totalOf, type FindingCounts } from './counts.ts';

/** `4 strengths, 2 weaknesses and 7 recommendations`: kinds without any are left out. */
export function findingsInWords(counts: FindingCounts): string {
  if (totalOf(counts) === 0) return 'no findings';
  return listed(
    findingKinds.filter((kind) => counts[kind] > 0).map((kind) => countedKind(counts[kind], kind)),
  );
}

/** The name of the findings on an area, or on none. */
export function nameOfArea(area: { name: string } | null): string {
  return area?.name ?? 'Across areas';
}
