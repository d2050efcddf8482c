/** The library → what citations may name. */
import type { Named, SearchLibrary } from './format.ts';
import type { CitableReport } from './query/citation.ts';

/** The names of councils, their variants among them, and of frameworks are those that the library has. */
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
