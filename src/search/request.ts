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

export interface SearchRequest {
  /** As typed: the query language of `query/query.ts`. */
  words: string;
  filters: Record<FilterName, string[]>;
  /** First and last year of publication; empty if unlimited. */
  from: string;
  to: string;
  /** Without words all results are equally relevant, and `relevance` means `newest`. */
  sort: Sort;
  view: View;
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
export function writeRequest({ words, filters, from, to, sort, view }: SearchRequest): string {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  for (const name of filterNames) for (const value of filters[name]) params.append(name, value);
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  if (sort !== sorts[0]) params.set('sort', sort);
  if (view !== views[0]) params.set('view', view);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether any filter is set, chosen or typed. */
export function isFiltered({ words, filters, from, to }: SearchRequest): boolean {
  const isChosen = filterNames.some((name) => filters[name].length > 0);
  return from !== '' || to !== '' || isChosen || typedFilters(parseQuery(words)).length > 0;
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
