/** A request for the grid of grades ⇄ its address. Pure. */
import { readRequest, writeRequest, type SearchRequest } from '../search/request.ts';

/** Filters shared with search, under the same names, then those of councils; each may repeat. */
const gridFilters = ['framework', 'grade', 'outcome', 'region', 'type'] as const;

export type GridFilter = (typeof gridFilters)[number];

/** Sets of outcome areas to show as columns: those that frameworks in use judge, those of the past, or both. */
export const columnSets = ['now', 'earlier', 'all'] as const;

export type ColumnSet = (typeof columnSets)[number];

/** The values of each filter, and years as in search. */
export interface GridRequest extends Pick<SearchRequest, 'from' | 'to'> {
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
export function writeGridRequest({ filters, from, to, areas }: GridRequest): string {
  const none = readRequest('');
  const { framework, grade, outcome } = filters;
  const asSearch = { ...none, filters: { ...none.filters, framework, grade, outcome }, from, to };
  const params = new URLSearchParams(writeRequest(asSearch));
  for (const name of ['region', 'type'] as const) {
    for (const value of filters[name]) params.append(name, value);
  }
  if (areas !== null) params.set('areas', areas);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Whether any filter is set. The choice of columns does not count. */
export function isNarrowed({ filters, from, to }: GridRequest): boolean {
  return from !== '' || to !== '' || gridFilters.some((name) => filters[name].length > 0);
}

/** Whether grades themselves are filtered, not just councils and areas. */
export function choosesGrades({ filters, from, to }: GridRequest): boolean {
  return from !== '' || to !== '' || filters.framework.length > 0 || filters.grade.length > 0;
}

/** The name of a region as in addresses: `yorkshire-and-the-humber`. */
export function regionId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
