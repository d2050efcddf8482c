/** A search request ⇄ its address. */
import { filterNames, type FilterName } from './filter-names.ts';
import { parseQuery } from './query/query.ts';
import { typedFilters, wordsWithout } from './query/typed-filters.ts';

/** Orders of results. The first is that of an address that names none. */
export const sorts = ['relevance', 'newest', 'oldest'] as const;

export type Sort = (typeof sorts)[number];

/** Results as a list, or grouped by report. The first is that of an address that names none. */
export const views = ['list', 'grouped'] as const;

export type View = (typeof views)[number];

/** A request to filter a list, by values and by years of publication. */
export interface FilterRequest {
  /** Chosen values, by the name of the filter. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** First and last year; empty if unlimited. */
  from: string;
  to: string;
}

export interface SearchRequest extends FilterRequest {
  /** As typed: the query language of `query/query.ts`. */
  words: string;
  filters: Record<FilterName, string[]>;
  /** Without words all results are equally relevant, and `relevance` means `newest`. */
  sort: Sort;
  view: View;
}

/** Parts of a request. What is left out is not asked for. */
export interface RequestParts extends Partial<Omit<SearchRequest, 'filters'>> {
  filters?: Partial<Record<FilterName, readonly string[]>>;
}

/** Grades as figures, which an address may give instead of words. */
const gradeFigures: ReadonlyMap<string, readonly string[]> = new Map([
  ['4', ['outstanding']],
  ['3', ['good']],
  ['2', ['adequate', 'requires-improvement']],
  ['1', ['inadequate']],
]);

/** Reads the query of an address. Repeated values count once; invalid years, orders and views are ignored. */
export function readRequest(search: string): SearchRequest {
  const params = new URLSearchParams(search);
  const values = (name: string) => [...new Set(params.getAll(name).filter((one) => one !== ''))];
  const year = (name: string) => {
    const value = params.get(name) ?? '';
    return /^\d{4}$/.test(value) ? value : '';
  };
  return {
    words: (params.get('q') ?? '').trim(),
    filters: {
      council: values('council'),
      outcome: values('outcome'),
      grade: [...new Set(values('grade').flatMap((grade) => gradeFigures.get(grade) ?? [grade]))],
      framework: values('framework'),
      kind: values('kind'),
      report: values('report'),
    },
    from: year('from'),
    to: year('to'),
    sort: sorts.find((sort) => sort === params.get('sort')) ?? sorts[0],
    view: views.find((view) => view === params.get('view')) ?? views[0],
  };
}

/** Writes a request as the contract says, without defaults; `''` if nothing is asked for. */
export function writeRequest({ words, filters, from, to, sort, view }: RequestParts): string {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  for (const name of filterNames) {
    for (const value of filters?.[name] ?? []) params.append(name, value);
  }
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  if (sort && sort !== sorts[0]) params.set('sort', sort);
  if (view && view !== views[0]) params.set('view', view);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether any filter is set. */
export function isNarrowed({ filters, from, to }: FilterRequest): boolean {
  return from !== '' || to !== '' || Object.values(filters).some((values) => values.length > 0);
}

/** Whether any filter is set, chosen or typed. */
export function isFiltered(request: SearchRequest): boolean {
  return isNarrowed(request) || typedFilters(parseQuery(request.words)).length > 0;
}

/** Whether a year is in the requested period. */
export function isInTime(year: string, { from, to }: Pick<FilterRequest, 'from' | 'to'>): boolean {
  return (from === '' || year >= from) && (to === '' || year <= to);
}

/** The request without its filters, including typed ones. If none are typed, the words stay as they are. */
export function clearFilters({ words, sort, view }: SearchRequest): SearchRequest {
  const query = parseQuery(words);
  const typed = typedFilters(query);
  const left = typed.length === 0 ? words : wordsWithout(query, ...typed);
  return { ...readRequest(''), words: left, sort, view };
}

/** Whether a request asks for nothing: it has no filter and no words, though it may have other signs. */
export function isIdle(request: SearchRequest): boolean {
  return parseQuery(request.words).length === 0 && !isFiltered(request);
}
