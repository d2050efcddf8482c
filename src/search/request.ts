/** A search request ⇄ its address. */
import { gradeSteps } from '../report/grade-words.ts';
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
      grade: [...new Set(values('grade').flatMap(gradesMeant))],
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
  return queryOf(params);
}

/** Parameters as the query of an address, with its `?`; `''` if there are none. */
export function queryOf(params: URLSearchParams): string {
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The grades of a step, which an address may give as a figure: `2`. */
function gradesMeant(value: string): string[] {
  const ofStep = Object.entries(gradeSteps).filter(([, step]) => String(step) === value);
  return ofStep.length > 0 ? ofStep.map(([label]) => label) : [value];
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

/** The request without the filters chosen. Those typed stay. */
export function withoutChosen(request: SearchRequest): SearchRequest {
  return { ...request, filters: readRequest('').filters, from: '', to: '' };
}

/** The request without its filters, including typed ones. If none are typed, the words stay as they are. */
export function clearFilters(request: SearchRequest): SearchRequest {
  const query = parseQuery(request.words);
  const typed = typedFilters(query);
  const words = typed.length === 0 ? request.words : wordsWithout(query, ...typed);
  return { ...withoutChosen(request), words };
}

/** Whether a request asks for nothing: it has no filter and no words, though it may have other signs. */
export function isIdle(request: SearchRequest): boolean {
  return parseQuery(request.words).length === 0 && !isFiltered(request);
}
