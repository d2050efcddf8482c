/** A citation typed in → the places that it names. */
import { citableReports } from '../../search/citable-reports.ts';
import type { SearchLibrary } from '../../search/format.ts';
import { createCitationReader, type Citation } from '../../search/query/citation.ts';
import { reportHref } from '../../util/url.ts';
import { source } from './hit-item.ts';

export interface CitedPlace {
  /** `Joint area review: Stockport · 23 February 2006` */
  report: string;
  /** `paragraph 17`; empty where the report alone is cited. */
  place: string;
  href: string;
  /** Whether the report has such a place; null where its page cannot be loaded to tell. */
  exists: boolean | null;
}

const readers = new WeakMap<SearchLibrary, ReturnType<typeof createCitationReader>>();

/** Finds what words cite; none where they are no citation. */
export async function citedPlaces(words: string, library: SearchLibrary): Promise<CitedPlace[]> {
  const read = readers.get(library) ?? createCitationReader(citableReports(library));
  readers.set(library, read);
  const cited = read(words);
  return Promise.all(cited.map((citation) => toPlace(citation, library)));
}

async function toPlace(
  { report, anchor, to }: Citation,
  library: SearchLibrary,
): Promise<CitedPlace> {
  const known = library.reports.find(({ id }) => id === report);
  const run = to === null ? '' : `?to=${to}`;
  return {
    report: known ? source(known) : report,
    place: [anchor, to]
      .flatMap((one) => one ?? [])
      .map(placeOf)
      .join(' to '),
    href: `${reportHref(report)}${run}${anchor === null ? '' : `#${anchor}`}`,
    exists: anchor === null || (await holds(report, anchor)),
  };
}

/** Asked of the page itself, which the reader goes to next. */
async function holds(report: string, anchor: string): Promise<boolean | null> {
  const response = await fetch(reportHref(report)).catch((error: unknown) => {
    // Without a connection the place is not known, but the search may be.
    if (error instanceof TypeError) return null;
    throw error;
  });
  if (!response?.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.getElementById(anchor) !== null;
}

/** `p17` → `paragraph 17`; an address that tells less is shown as it is. */
function placeOf(anchor: string): string {
  const { kind, number } = /^(?<kind>p|rec-)(?<number>\d+)$/u.exec(anchor)?.groups ?? {};
  if (number === undefined) return `#${anchor}`;
  return `${kind === 'p' ? 'paragraph' : 'recommendation'} ${number}`;
}
