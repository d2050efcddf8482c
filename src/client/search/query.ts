/** What is searched for, as the address says it. */

/** Filters of the contract that hold values of a list; each may repeat. */
export const filterNames = ['council', 'outcome', 'grade', 'framework', 'kind'] as const;

export type FilterName = (typeof filterNames)[number];

export interface Query {
  words: string;
  filters: Record<FilterName, string[]>;
  /** First and last year; empty where not bounded. */
  from: string;
  to: string;
}

/** Grades as figures, which an address may give in place of their words. */
const gradeFigures: Readonly<Record<string, readonly string[]>> = {
  '4': ['outstanding'],
  '3': ['good'],
  '2': ['adequate', 'requires-improvement'],
  '1': ['inadequate'],
};

/** Reads the query of an address. A repeated value counts once; a year that is none is left out. */
export function readQuery(search: string): Query {
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
      grade: [...new Set(values('grade').flatMap((grade) => gradeFigures[grade] ?? [grade]))],
      framework: values('framework'),
      kind: values('kind'),
    },
    from: year('from'),
    to: year('to'),
  };
}

/** Writes a query as the contract spells it; `''` where nothing is asked. */
export function writeQuery({ words, filters, from, to }: Query): string {
  const params = new URLSearchParams();
  if (words) params.set('q', words);
  for (const name of filterNames) for (const value of filters[name]) params.append(name, value);
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether any filter is set. */
export function isFiltered({ filters, from, to }: Query): boolean {
  return from !== '' || to !== '' || filterNames.some((name) => filters[name].length > 0);
}
