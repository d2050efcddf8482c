/**
 * What the findings of a report are known by, or those of a page of reports, so that filters can choose among them.
 * A page says it in `data-` attributes, which its script reads. Pure.
 */
import type { SearchRequest } from '../search/request.ts';
import { findingKinds, toCounts, totalOf, type FindingCounts } from './kinds.ts';

/** Filters by values of reports, by their names in an address. */
export const valueFilters = ['council', 'framework', 'grade'] as const;

/** Values of each filter that occur in it, and its years. */
export interface Holdings extends Readonly<
  Record<(typeof valueFilters)[number], readonly string[]>
> {
  /** First and last year of publication. */
  from: string;
  to: string;
  counts: FindingCounts;
}

/** The filters that choose among findings, as search has them. */
export type FindingsRequest = Pick<SearchRequest, 'from' | 'to'> & {
  filters: Pick<SearchRequest['filters'], (typeof valueFilters)[number] | 'kind'>;
};

/** How many findings are asked for: none where a filter of the report is not met. Of a page, how many at most. */
export function countAsked(holdings: Holdings, { filters, from, to }: FindingsRequest): number {
  const isMet = valueFilters.every(
    (name) =>
      filters[name].length === 0 || filters[name].some((value) => holdings[name].includes(value)),
  );
  const isInTime = (from === '' || holdings.to >= from) && (to === '' || holdings.from <= to);
  return isMet && isInTime ? totalOf(holdings.counts, kindsAsked({ filters })) : 0;
}

/** The kinds that are asked for: all of them where none is chosen. */
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

/** @param dataset that of an element with these attributes */
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
