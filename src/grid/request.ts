/** What is asked of the grid of grades ⇄ the address that says it. Pure. */
import { readRequest, writeRequest, type SearchRequest } from '../search/request.ts';

/** Filters that search has too, in its names, and then those of councils; each may repeat. */
const gridFilters = ['framework', 'grade', 'outcome', 'region', 'type'] as const;

export type GridFilter = (typeof gridFilters)[number];

/** Which outcome areas have a column: those that frameworks in use judge, those of the past, or both. */
export const columnSets = ['now', 'earlier', 'all'] as const;

export type ColumnSet = (typeof columnSets)[number];

/** Values asked for, by filter, and years as in search. */
export interface GridRequest extends Pick<SearchRequest, 'from' | 'to'> {
  filters: Record<GridFilter, string[]>;
  /** Null: as fits the rest. Outcome areas that are filtered for have their columns whatever it says. */
  areas: ColumnSet | null;
}

/** Reads the query part of an address. */
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

/** Writes it, in the names of search where it has them; `''` where nothing is asked. */
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

/** Whether any filter is set; which columns are shown is none. */
export function isNarrowed({ filters, from, to }: GridRequest): boolean {
  return from !== '' || to !== '' || gridFilters.some((name) => filters[name].length > 0);
}

/** Whether single grades are chosen, and not councils and areas alone. */
export function choosesGrades({ filters, from, to }: GridRequest): boolean {
  return from !== '' || to !== '' || filters.framework.length > 0 || filters.grade.length > 0;
}

/** The name of a region as an address spells it: `yorkshire-and-the-humber`. */
export function regionId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
