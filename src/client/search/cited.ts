/** What the page does where the words are a citation. */
import type { SearchLibrary } from '../../search/format.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import { citedPlaces, type CitedPlace } from './citation.ts';

/** How to go to what is cited: by a new entry in the history, in place of this page, or not. */
export type Going = 'assign' | 'replace' | 'not';

/**
 * Finds what is cited, and goes there where it is one place.
 * @param isCurrent whether the words are still what is asked
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

/** Shows the ways to what is cited, and says where a report has no such place. */
export function showCited(places: readonly CitedPlace[]): void {
  const list = part(document, '[data-cited]', HTMLElement);
  list.replaceChildren(
    ...places.map(({ report, place, href, exists }) => {
      const isKnown = exists !== false;
      const link = element('a', '', isKnown && place !== '' ? `${report}, ${place}` : report);
      link.href = isKnown ? href : href.replace(/[?#].*$/u, '');
      return isKnown
        ? element('li', '', 'Go to ', link, '.')
        : element('li', '', `This report has no ${place}: `, link, '.');
    }),
  );
}
