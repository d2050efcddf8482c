/** What the page does if the words are a citation, or the name of a page. */
import type { SearchLibrary } from '../../search/format.ts';
import { changesNamed, gradesNamed, placesNamed } from '../../search/suggest/named.ts';
import { newestGrade } from '../../search/suggest/newest.ts';
import { href } from '../../util/url.ts';
import { element, linkTo } from '../element.ts';
import { part } from '../part.ts';
import { citedPlaces, type CitedPlace } from './citation.ts';

/** How to go to what is cited: with a new entry in the history, in place of this page, or not at all. */
export type Going = 'assign' | 'replace' | 'not';

/**
 * Finds what is cited, and goes there if it is a single place.
 * @param isCurrent whether the words are still those searched for
 */
export async function goToCited(
  words: string,
  library: SearchLibrary,
  going: Going,
  isCurrent: () => boolean,
): Promise<CitedPlace[]> {
  const places = await citedPlaces(words, library);
  const [place] = places;
  const isOne = place?.exists === true && places.length === 1;
  if (going !== 'not' && isOne && isCurrent()) location[going](place.href);
  return places;
}

/** Shows links to what is cited, and says if a report has no such place. */
export function showCited(places: readonly CitedPlace[]): void {
  const list = part(document, '[data-cited]', HTMLElement);
  list.replaceChildren(
    ...places.map(({ report, place, href, exists }) => {
      const isKnown = exists !== false;
      const link = linkTo(
        isKnown ? href : href.replace(/[?#].*$/u, ''),
        isKnown && place !== '' ? `${report}, ${place}` : report,
      );
      return isKnown
        ? element('li', '', 'Go to ', link, '.')
        : element('li', '', `This report has no ${place}: `, link, '.');
    }),
  );
}

/** Maximum number of pages to offer. */
const mostNamed = 5;

/** Shows links to the pages that the words name. */
export function showNamed(words: string, library: SearchLibrary): void {
  const list = part(document, '[data-cited]', HTMLElement);
  const places = placesNamed(words, library, mostNamed);
  const pages = [
    ...places.map((place) => ({ ...place, newest: newestGrade(place, library) })),
    ...[...gradesNamed(words, library), ...changesNamed(words, library)].map((page) => ({
      ...page,
      newest: null,
    })),
  ];
  list.replaceChildren(
    ...pages.map(({ title, detail, newest, path }) => {
      const grade = newest === null ? '' : `; ${newest}`;
      return element('li', '', 'Go to ', linkTo(href(path), title), `, ${detail}${grade}.`);
    }),
  );
}
