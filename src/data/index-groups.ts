/** The groups of a long index, which readers can go to: reports by year, names by letter. */
import { yearOf } from '../util/dates.ts';
import type { Report } from './library.ts';

/** Entries that follow one another in an index. */
export interface IndexGroup<Entry> {
  /** E.g. `2017` or `S`. */
  name: string;
  /** Its id on the page, which has no more than one index of each kind. */
  id: string;
  entries: Entry[];
}

/** Maximum number of entries of an index without groups: readers see so many on two or three screens. */
const mostUngrouped = 25;

/** Reports by year of publication, in their order; none if there are few, or all are of one year. */
export function reportsByYear(reports: readonly Report[]): IndexGroup<Report>[] {
  return groupsOf(reports, ({ data }) => yearOf(data.published.date), 'year');
}

/** Entries by the first letter of their names, in their order; none if there are few, or all have the same. */
export function entriesByLetter<Entry extends { name: string }>(
  entries: readonly Entry[],
): IndexGroup<Entry>[] {
  return groupsOf(entries, ({ name }) => name.normalize('NFD').charAt(0).toUpperCase(), 'letter');
}

function groupsOf<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  kind: string,
): IndexGroup<Entry>[] {
  if (entries.length <= mostUngrouped) return [];
  const groups = [...Map.groupBy(entries, nameOf)].map(([name, own]) => ({
    name,
    id: `${kind}-${name.toLowerCase()}`,
    entries: own,
  }));
  return groups.length > 1 ? groups : [];
}
