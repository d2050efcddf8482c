/**
 * What filters need to know about the findings of a report, or of the reports on a page. Pages put it in `data-`
 * attributes, which their script reads. Pure.
 */
import type { SearchRequest } from '../search/request.ts';
import { findingKinds, toCounts, totalOf, type FindingCounts } from './kinds.ts';

/** Filters by values of reports, as named in addresses. */
export const valueFilters = ['council', 'framework', 'grade'] as const;

/** The values that occur for each filter, and the years. */
export interface Holdings extends Readonly<
  Record<(typeof valueFilters)[number], readonly string[]>
> {
  /** First and last year of publication. */
  from: string;
  to: string;
  counts: FindingCounts;
}

/** The filters for findings, in the format of search. */
export type FindingsRequest = Pick<SearchRequest, 'from' | 'to'> & {
  filters: Pick<SearchRequest['filters'], (typeof valueFilters)[number] | 'kind'>;
};

/** Number of findings that pass the filters; 0 if the report does not. For a page, this is the maximum. */
export function countAsked(holdings: Holdings, { filters, from, to }: FindingsRequest): number {
  const isMet = valueFilters.every(
    (name) =>
      filters[name].length === 0 || filters[name].some((value) => holdings[name].includes(value)),
  );
  const isInTime = (from === '' || holdings.to >= from) && (to === '' || holdings.from <= to);
  return isMet && isInTime ? totalOf(holdings.counts, kindsAsked({ filters })) : 0;
}

/** The kinds that pass the filters: all if none is chosen. */
export function kindsAsked({ filters }: Pick<FindingsRequest, 'filters'>) {
  return findingKinds.filter((kind) => filters.kind.length === 0 || filters.kind.includes(kind));
}

/** Whether any of these filters is set. */
export function isNarrowed({ filters, from, to }: FindingsRequest): boolean {
  const isChosen = [...valueFilters, 'kind' as const].some((name) => filters[name].length > 0);
  return isChosen || from !== '' || to !== '';
}

/** Holdings as attributes: `data-council="stockport"`. */
export function toAttributes({ from, to, counts, ...values }: Holdings): Record<string, string> {
  const entries = [
    ...valueFilters.map((name) => [name, values[name].join(' ')] as const),
    ['from', from] as const,
    ['to', to] as const,
    ...findingKinds.map((kind) => [kind, String(counts[kind])] as const),
  ];
  return Object.fromEntries(entries.map(([name, value]) => [`data-${name}`, value]));
}

/** @param dataset of an element with these attributes */
export function fromDataset(dataset: Readonly<Record<string, string | undefined>>): Holdings {
  const values = (name: string) => (dataset[name] ?? '').split(' ').filter((one) => one !== '');
  return {
    council: values('council'),
    framework: values('framework'),
    grade: values('grade'),
    from: dataset['from'] ?? '',
    to: dataset['to'] ?? '',
    counts: toCounts((kind) => Number(dataset[kind] ?? 0)),
  };
}
