/** A typed citation → the places that it cites. */
import type { SearchLibrary } from '../../search/format.ts';
import { createCitationReader, type Citation, type Place } from '../../search/query/citation.ts';
import { reportHref } from '../../util/url.ts';
import { fetchText, MissingFileError, UnreachableError } from '../fetch.ts';
import { source } from './hit-item.ts';

export interface CitedPlace {
  /** `Joint area review: Stockport · 23 February 2006` */
  report: string;
  /** `paragraph 17`; empty if the report as a whole is cited. */
  place: string;
  href: string;
  /** Whether the report has such a place; null if its page cannot be loaded to check. */
  exists: boolean | null;
}

const readers = new WeakMap<SearchLibrary, ReturnType<typeof createCitationReader>>();

/** Finds the places that words cite; none if they are not a citation. */
export async function citedPlaces(words: string, library: SearchLibrary): Promise<CitedPlace[]> {
  const read = readers.get(library) ?? createCitationReader(library);
  readers.set(library, read);
  const cited = read(words);
  return Promise.all(cited.map((citation) => toPlace(citation, library)));
}

async function toPlace(citation: Citation, library: SearchLibrary): Promise<CitedPlace> {
  const { report, anchor, to } = citation;
  const known = library.reports.find(({ id }) => id === report);
  const place = await find(citation);
  const { anchor: found, to: end } = place ?? citation;
  const run = end === null ? '' : `?to=${end}`;
  return {
    report: known ? source(known) : report,
    place: [anchor, to]
      .flatMap((one) => one ?? [])
      .map(placeName)
      .join(' to '),
    href: `${reportHref(report)}${run}${found === null ? '' : `#${found}`}`,
    exists: place === undefined ? null : place !== null,
  };
}

/**
 * Looks for the cited place in the page itself, which the reader visits next anyway.
 * @returns null if it has no such place; undefined if the page cannot be loaded to check
 */
async function find({
  report,
  anchor,
  to,
  otherwise,
}: Citation): Promise<Place | null | undefined> {
  if (anchor === null) return { anchor, to };
  const text = await fetchText(reportHref(report)).catch((error: unknown) => {
    // The place is then unknown, but the search can go on.
    if (error instanceof UnreachableError || error instanceof MissingFileError) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const page = new DOMParser().parseFromString(text, 'text/html');
  if (page.getElementById(anchor)) return { anchor, to };
  const other = page.getElementById(otherwise?.anchor ?? '');
  return other?.dataset['unit'] === 'recommendation' ? otherwise : null;
}

const kinds = new Map([
  ['p', 'paragraph'],
  ['rec-', 'recommendation'],
  ['fn-', 'footnote'],
]);

/** `p17` → `paragraph 17`; other fragments are shown as they are: `#annex-p3`. */
function placeName(anchor: string): string {
  const { kind = '', number = '' } =
    /^(?<kind>p|rec-|fn-)(?<number>\d+)$/u.exec(anchor)?.groups ?? {};
  const name = kinds.get(kind);
  return name === undefined ? `#${anchor}` : `${name} ${number}`;
}
