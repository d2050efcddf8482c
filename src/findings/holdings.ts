/**
 * What filters need to know about the findings of a report, and what passes them. Pages put it in attributes, which
 * their script reads. Pure.
 */
import { findingKinds, type FindingKind } from '../schemas/unit-kinds.ts';
import { isInTime, type FilterRequest } from '../search/request.ts';
import { toCounts, totalOf, type FindingCounts } from './counts.ts';

/** Filters by values of reports, as named in addresses. */
export const valueFilters = ['council', 'framework', 'grade'] as const;

/** The findings of a report on an area. */
export interface Holdings extends Readonly<
  Record<(typeof valueFilters)[number], readonly string[]>
> {
  /** Year of publication. */
  year: string;
  counts: FindingCounts;
}

type FindingsFilter = (typeof valueFilters)[number] | 'kind';

/** The filters for findings, in the format of search. */
export interface FindingsRequest extends FilterRequest {
  filters: Readonly<Record<FindingsFilter, readonly string[]>>;
}

/** The number of findings behind each value of each filter. */
export type ValueCounts = Record<FindingsFilter, Map<string, number>>;

/** Number of findings that pass the filters; 0 if the report does not. */
export function countAsked(holdings: Holdings, request: FindingsRequest): number {
  return isMet(holdings, request) ? totalOf(holdings.counts, kindsAsked(request)) : 0;
}

/** Number of findings that there would be for each value, if it were the only one chosen in its filter. */
export function countValues(held: readonly Holdings[], request: FindingsRequest): ValueCounts {
  const counts: ValueCounts = {
    council: new Map(),
    framework: new Map(),
    grade: new Map(),
    kind: new Map(),
  };
  const add = (name: keyof ValueCounts, value: string, count: number) =>
    counts[name].set(value, (counts[name].get(value) ?? 0) + count);
  for (const name of valueFilters) {
    const others = without(name, request);
    for (const one of held) {
      const count = countAsked(one, others);
      for (const value of one[name]) add(name, value, count);
    }
  }
  for (const one of held.filter((each) => isMet(each, request))) {
    for (const kind of findingKinds) add('kind', kind, one.counts[kind]);
  }
  return counts;
}

/** The kinds that pass the filters: all if none is chosen. */
export function kindsAsked({ filters }: Pick<FindingsRequest, 'filters'>): FindingKind[] {
  return findingKinds.filter((kind) => filters.kind.length === 0 || filters.kind.includes(kind));
}

/** Holdings as text, several separated by `; `: `stockport jar good,adequate 2006 4,2,7`. */
export function writeHoldings(held: readonly Holdings[]): string {
  const write = ({ year, counts, ...values }: Holdings) => [
    ...valueFilters.map((name) => values[name].join(',')),
    year,
    findingKinds.map((kind) => counts[kind]).join(','),
  ];
  return held.map((one) => write(one).join(' ')).join('; ');
}

/** Reads what `writeHoldings` wrote. */
export function readHoldings(text: string): Holdings[] {
  if (text === '') return [];
  return text.split('; ').map((one) => {
    const [council = '', framework = '', grade = '', year = '', counts = ''] = one.split(' ');
    const numbers = counts.split(',').map(Number);
    return {
      council: [council],
      framework: [framework],
      grade: grade === '' ? [] : grade.split(','),
      year,
      counts: toCounts((kind) => numbers[findingKinds.indexOf(kind)] ?? 0),
    };
  });
}

/** Whether a report passes all filters but that of kinds. */
function isMet(holdings: Holdings, request: FindingsRequest): boolean {
  const { filters } = request;
  return (
    isInTime(holdings.year, request) &&
    valueFilters.every(
      (name) =>
        filters[name].length === 0 || filters[name].some((value) => holdings[name].includes(value)),
    )
  );
}

function without(name: (typeof valueFilters)[number], request: FindingsRequest): FindingsRequest {
  return { ...request, filters: { ...request.filters, [name]: [] } };
}
