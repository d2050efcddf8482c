/** Words searched for → the pages that they name. */
import type { Named, SearchLibrary } from '../format.ts';
import { parseQuery } from '../query/query.ts';
import { areaInCouncil, knownPlaces, type Place } from './known.ts';
import { isSame, isTelling, readTyped, wordsOf, type Words } from './names.ts';

/** Words that go with the name of a council and say nothing more: `Kent County Council`. */
const idle = new Set(
  'authority borough city council county district london metropolitan of royal unitary'.split(' '),
);

/**
 * The pages that the words name with all of them, whole and in any order: a council, an area, an area in a council
 * (`stockport leadership`), or reports on a council by year, framework or both (`stockport 2017`, `sif stockport`).
 * Councils first, then areas, then the others in the order of the library.
 */
export function placesNamed(text: string, library: SearchLibrary, limit: number): Place[] {
  const typed = plainWords(text);
  if (typed.length === 0) return [];
  const places = knownPlaces(library);
  const councils = places.councils.map(({ place, names }) => ({
    place,
    rest: without(names, typed)?.filter((word) => !idle.has(word)) ?? null,
  }));
  const areasNamed = (words: Words) =>
    places.areas.filter(({ names }) => without(names, words)?.length === 0);
  const found = [
    ...councils.filter(({ rest }) => rest?.length === 0).map(({ place }) => place),
    ...areasNamed(typed).map(({ place }) => place),
    ...councils.flatMap(({ place, rest }) => {
      if (rest === null || rest.length === 0) return [];
      const areas = areasNamed(rest).flatMap((area) => areaInCouncil(place, area.place, places));
      return [...areas.filter((one) => one !== null), ...reportsNamed(place.id, rest, library)];
    }),
  ];
  return found.slice(0, limit);
}

/** The words of a query that only asks for words; otherwise none. */
function plainWords(text: string): string[] {
  const terms = parseQuery(text).map(([term, ...others]) =>
    term?.type === 'word' && !term.negated && others.length === 0 ? term.text : null,
  );
  return terms.includes(null) ? [] : readTyped(terms.join(' '));
}

/** Pages of the reports on a council that words name by year, framework or both. */
function reportsNamed(council: string, words: Words, library: SearchLibrary): Place[] {
  const frameworks = new Map(library.frameworks.map((one) => [one.id, one]));
  const { reports } = knownPlaces(library);
  return library.reports.flatMap(({ council: own, framework, date }, index) => {
    if (own !== council) return [];
    const others = words.filter((word) => word !== date.slice(0, 4));
    const isNamed =
      others.length === 0 || without(namesOf(frameworks.get(framework)), others)?.length === 0;
    const place = reports[index]?.place;
    return isNamed && place ? [place] : [];
  });
}

function namesOf(one: Named | undefined): Words[] {
  return one?.names.map((name) => wordsOf(name)) ?? [];
}

/** The words that are left besides the longest of these names that they contain; null if they contain none. */
function without(names: readonly Words[], words: Words): string[] | null {
  const [held] = names
    .map((name) => name.filter(isTelling))
    .filter((name) => name.length > 0)
    .filter((name) => name.every((word) => words.some((typed) => isSame(word, typed))))
    .sort((a, b) => b.length - a.length);
  if (held === undefined) return null;
  return words.filter((typed) => !held.some((word) => isSame(word, typed)));
}
