/** Units found → figures about them. */
import { yearOf } from '../../util/dates.ts';
import { filterNames, type FilterName } from '../filter-names.ts';
import { members, type Bitmap } from './bitmaps.ts';
import type { Failures, UnitFilters } from './filters.ts';
import type { Answer, Found } from './types.ts';
import type { UnitIndex } from './unit-index.ts';

/**
 * Number of units behind each value of each filter. Counts units that fail no other filter.
 * @param matching units that meet the query, regardless of the filters of the request
 */
export function countValues(
  matching: Bitmap,
  { count, filter }: Failures,
  { values }: UnitFilters,
): Answer['counts'] {
  const counts = {} as Record<FilterName, Record<string, number>>;
  for (const name of filterNames) counts[name] = {};
  for (const unit of members(matching)) {
    filterNames.forEach((name, place) => {
      const isCounted = count[unit] === 0 || (count[unit] === 1 && filter[unit] === place);
      if (!isCounted) return;
      for (const value of values(name, unit)) counts[name][value] = (counts[name][value] ?? 0) + 1;
    });
  }
  return counts;
}

/** @param units those found */
export function summarize(units: readonly number[], { reportOf }: UnitIndex): Found {
  const reports = new Set(units.map(reportOf));
  const years = [...reports].map(({ date }) => Number(yearOf(date)));
  return {
    units: units.length,
    reports: reports.size,
    councils: new Set([...reports].map(({ council }) => council)).size,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

/** The reports of units, in the order of the first unit of each. */
export function groupByReport(
  units: readonly number[],
  { reportOf }: UnitIndex,
): Answer['reports'] {
  const groups = Map.groupBy(units, reportOf);
  return [...groups].map(([report, found]) => ({ report, units: found.length }));
}
