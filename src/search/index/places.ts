/** Files of places for the most frequent words: in Pagefind's index, one such word is most of what a query loads. */
import { countEach } from '../../util/count.ts';
import { writePlaces, type PlaceFile } from '../format.ts';
import { joinedEnd } from '../index-words.ts';
import type { SearchedReport } from './report.ts';

/**
 * Words with this many places have their own file. In 500 reports there are 27 of them, and each saves a query between
 * 5 kB (`need`) and 55 kB (`children`); rarer words would save less.
 */
const leastPlaces = 25_000;

/**
 * The files of places by word, in alphabetical order.
 * @param reports in the order of the library
 * @param least minimum number of places of a word that has a file, not counting those as a whole of hyphenated parts
 */
export function placeFiles(
  reports: readonly SearchedReport[],
  least = leastPlaces,
): Map<string, PlaceFile> {
  const frequent = [...countEach(wordsIn(reports))]
    .filter(([word, count]) => count >= least && !word.endsWith(joinedEnd))
    .map(([word]) => word);
  const places = frequent.sort().map((word): WordPlaces => ({ word, all: [], wholes: [] }));
  const lists = new Map(
    places.flatMap(({ word, all, wholes }): [string, number[][]][] => [
      [word, [all]],
      [word + joinedEnd, [all, wholes]],
    ]),
  );
  let place = 0;
  for (const word of wordsIn(reports)) {
    const kept = lists.get(word);
    if (kept) for (const list of kept) list.push(place);
    place += 1;
  }
  return new Map(
    places.map(({ word, all, wholes }) => [
      word,
      { all: writePlaces(all), wholes: writePlaces(wholes) },
    ]),
  );
}

interface WordPlaces extends Record<keyof PlaceFile, number[]> {
  word: string;
}

function* wordsIn(reports: readonly SearchedReport[]): Generator<string, void> {
  for (const { units } of reports) for (const { words } of units) yield* words;
}
