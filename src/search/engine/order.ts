/** Units found → the same in the order of a request. */
import type { Sort } from '../request.ts';
import type { UnitIndex } from './unit-index.ts';

/**
 * @param units ascending: those of the newest report first, as in the library
 * @param score null if no unit is more relevant than another
 */
export function orderUnits(
  units: readonly number[],
  sort: Sort,
  score: ((unit: number) => number) | null,
  { count, reportNumberOf }: UnitIndex,
): number[] {
  if (sort === 'oldest') {
    return units.toSorted((a, b) => reportNumberOf(b) - reportNumberOf(a) || a - b);
  }
  if (sort === 'newest' || !score) return [...units];
  const scores = new Float64Array(count);
  for (const unit of units) scores[unit] = score(unit);
  const scoreOf = (unit: number) => scores[unit] ?? 0;
  return units.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b);
}
