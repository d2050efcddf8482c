/** Text typed into a search box → pages of the site whose names match it. */
import type { SearchLibrary } from '../format.ts';
import { areaInCouncil, knownPlaces, type Known, type KnownPlaces, type Place } from './known.ts';
import { heldBy, isLedBy, readTyped, type Words } from './names.ts';

/**
 * The places whose names contain all typed words, each as the beginning of a word, in any order: `saf stoc` finds an
 * area in a council, if a report on the council is on it. Best first: those whose name begins with what is typed; then
 * councils, areas, areas in councils, localities, reports; then in the order of the library.
 */
export function suggestPlaces(text: string, library: SearchLibrary, limit: number): Place[] {
  const typed = readTyped(text);
  if (typed.length === 0) return [];
  const places = knownPlaces(library);
  const { councils, areas, localities, reports } = places;
  const holding = (list: readonly Known[]) =>
    list.filter(({ words }) => heldBy(words, typed).every(Boolean));
  const found: Suggested[] = [
    ...holding(councils),
    ...holding(areas),
    ...areasInCouncils(places, typed),
    ...holding(localities),
    ...holding(reports),
  ];
  const isLed = ({ names }: Suggested) => names.some((name) => isLedBy(name, typed));
  return [...found.filter(isLed), ...found.filter((one) => !isLed(one))]
    .slice(0, limit)
    .map(({ place }) => place);
}

type Suggested = Pick<Known, 'place' | 'names'>;

/** Areas in councils, if some of the words name a council and the others an area. */
function areasInCouncils(places: KnownPlaces, typed: Words): Suggested[] {
  if (typed.length < 2) return [];
  const touched = (list: readonly Known[]) =>
    list
      .map((one) => ({ ...one, held: heldBy(one.words, typed) }))
      .filter(({ held }) => held.includes(true));
  const touchedAreas = touched(places.areas);
  return touched(places.councils).flatMap((council) =>
    touchedAreas.flatMap((area) => {
      const isWhole = typed.every((_, index) => council.held[index] || area.held[index]);
      const place = isWhole ? areaInCouncil(council.place, area.place, places) : null;
      if (!place) return [];
      const names = council.names.flatMap((one) => area.names.map((other) => [...one, ...other]));
      return [{ place, names }];
    }),
  );
}
