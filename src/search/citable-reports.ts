/** The library → the reports that citations may name. */
import type { Named, SearchLibrary } from './format.ts';
import type { CitableReport } from './query/citation.ts';

/** The names of councils, including variants, and of frameworks are those in the library. */
export function citableReports({ reports, councils, frameworks }: SearchLibrary): CitableReport[] {
  const named = (list: readonly Named[], id: string) =>
    list.find((one) => one.id === id) ?? { id, names: [] };
  return reports.map(({ id, council, framework, date }) => ({
    id,
    council: named(councils, council),
    framework: named(frameworks, framework),
    date,
  }));
}
