/** A request for the grid of grades ⇄ its address. Pure. */
import { queryOf, readRequest, writeRequest, type FilterRequest } from '../search/request.ts';

/** Filters shared with search, under the same names, then those of councils; each may repeat. */
export type GridFilter = 'framework' | 'grade' | 'outcome' | 'region' | 'type';

/** Sets of outcome areas to show as columns: those that frameworks in use judge, those of the past, or both. */
export const columnSets = ['now', 'earlier', 'all'] as const;

export type ColumnSet = (typeof columnSets)[number];

/** The values of each filter, and years as in search. */
export interface GridRequest extends FilterRequest {
  filters: Record<GridFilter, string[]>;
  /** Null to suit the rest of the request. If outcome areas are filtered, only these have columns, whatever it is. */
  areas: ColumnSet | null;
}

/** Reads the query of an address. */
export function readGridRequest(search: string): GridRequest {
  const { filters, from, to } = readRequest(search);
  const { framework, grade, outcome } = filters;
  const params = new URLSearchParams(search);
  const values = (name: string) => [...new Set(params.getAll(name).filter((one) => one !== ''))];
  return {
    filters: { framework, grade, outcome, region: values('region'), type: values('type') },
    from,
    to,
    areas: columnSets.find((one) => one === params.get('areas')) ?? null,
  };
}

/** Writes the query of an address, with the names of search where possible; `''` if nothing is asked for. */
export function writeGridRequest(request: GridRequest): string {
  const params = new URLSearchParams(writeRequest(request));
  for (const name of ['region', 'type'] as const) {
    for (const value of request.filters[name]) params.append(name, value);
  }
  if (request.areas !== null) params.set('areas', request.areas);
  return queryOf(params);
}

/** Whether grades themselves are filtered, not just councils and areas. */
export function choosesGrades({ filters, from, to }: GridRequest): boolean {
  return from !== '' || to !== '' || filters.framework.length > 0 || filters.grade.length > 0;
}

/** The name of a region as in addresses: `yorkshire-and-the-humber`. */
export function regionId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
