/** Filters → the units that pass them. */
import { filterNames, type FilterName } from '../filter-names.ts';
import type { FilterTerm } from '../query/query.ts';
import { isInTime, type SearchRequest } from '../request.ts';
import { yearOf } from '../../util/dates.ts';
import { knownValues, valuesMeant } from '../typed-values.ts';
import type { Bitmap } from './bitmaps.ts';
import type { UnitIndex } from './unit-index.ts';

export interface UnitFilters {
  /** The values of a unit for a filter. */
  values: (name: FilterName, unit: number) => readonly string[];
  /** Whether a typed filter holds for a unit, ignoring negation. */
  holds: (filter: FilterTerm, unit: number) => boolean;
  /** How many filters of a request each unit fails, and the last of these. */
  failures: (request: SearchRequest) => Failures;
}

export interface Failures {
  /** By unit: 0, 1, or 2 for two or more. */
  count: Bitmap;
  /** By unit: index in `filterNames` of the filter that it fails; meaningless if it fails none, or more than one. */
  filter: Uint8Array;
}

export function createFilters(index: UnitIndex): UnitFilters {
  const values = (name: FilterName, unit: number): readonly string[] => {
    const report = index.reportOf(unit);
    const area = index.areaOf(unit);
    switch (name) {
      case 'council':
        return [report.council];
      case 'framework':
        return [report.framework];
      case 'report':
        return [report.id];
      case 'kind':
        return [index.kindOf(unit)];
      case 'outcome':
        return area === null ? [] : [area];
      case 'grade':
        return area === null ? [] : (report.grades[area] ?? []);
    }
  };
  const yearIn = (unit: number) => yearOf(index.reportOf(unit).date);
  const known = knownValues(index.library);
  const meant = new WeakMap<FilterTerm, ReadonlySet<string>>();

  return {
    values,
    holds: (filter, unit) => {
      const { name, value } = filter;
      if (name === 'year') return yearIn(unit) === value;
      if (name === 'from') return yearIn(unit) >= value;
      if (name === 'to') return yearIn(unit) <= value;
      const chosen = meant.get(filter) ?? new Set(valuesMeant(value, known[name]));
      meant.set(filter, chosen);
      return values(name, unit).some((one) => chosen.has(one));
    },
    failures: (request) => {
      const count = new Uint8Array(index.count);
      const filter = new Uint8Array(index.count);
      filterNames.forEach((name, place) => {
        const chosen = new Set(request.filters[name]);
        if (chosen.size === 0) return;
        for (let unit = 0; unit < index.count; unit += 1) {
          if (values(name, unit).some((one) => chosen.has(one))) continue;
          count[unit] = Math.min(2, (count[unit] ?? 0) + 1);
          filter[unit] = place;
        }
      });
      if (request.from !== '' || request.to !== '') {
        for (let unit = 0; unit < index.count; unit += 1) {
          // Years have no counts by value, so a unit that fails them must not count for any value.
          if (!isInTime(yearIn(unit), request)) count[unit] = 2;
        }
      }
      return { count, filter };
    },
  };
}
