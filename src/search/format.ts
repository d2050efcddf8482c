/**
 * The files that search reads besides the Pagefind index. The build writes them, and the browser reads them. All but
 * the first are in a folder named after their contents, so that cached and new files never mix.
 *
 *     search/entry.json                     → the version, which leads to the rest
 *     search/<version>/library.json         → reports, and the names of their councils, areas and frameworks
 *     search/<version>/units.json           → a few figures about each unit
 *     search/<version>/words/<key>.json     → the words of the reports
 *     search/<version>/places/<n>.json      → the places of the most frequent words
 *     search/<version>/text/<report>-<n>.json → the texts, a few units in each file
 */
import type { GradeLabel } from '../schemas/grade.ts';
import type { UnitKind } from '../schemas/unit-kinds.ts';

/** `entry.json`, which is fetched afresh each time. */
export interface Entry {
  /** Hash of everything searched, index and files: the name of the folder of the files. */
  version: string;
}

/** `library.json`: to understand what is typed, and for the lines above a hit. */
export interface SearchLibrary {
  reports: SearchReport[];
  councils: Named[];
  /** Districts and towns, and the id of the council in whose area each is: `['Exeter', 'devon']`. */
  localities: [name: string, council: string][];
  /** Names of each council of the register without a report here; the first is the one shown. */
  unreported: string[][];
  areas: Named[];
  frameworks: Named[];
  /** Abbreviations that reports define, with the words that they stand for, also in the plural if reports print that. */
  abbreviations: [short: string, long: string, ...plural: string[]][];
  /** Keys of the existing files of words. */
  wordKeys: string[];
  /** Words of the index (see `indexWord`) that have their own file of places; that of the first is `places/0.json`. */
  frequent: string[];
}

/** Something with an id and names, of which the first is shown. */
export interface Named {
  id: string;
  names: string[];
}

/** A report. Reports are in the order of results without words: newest first. */
export interface SearchReport {
  id: string;
  /** Id of its page in the Pagefind index. */
  page: string;
  title: string;
  council: string;
  framework: string;
  /** ISO date of publication, as precise as known: `2008`, `2006-07-17`. */
  date: string;
  /** Labels of the grades in each outcome area, by the id of the area. */
  grades: Record<string, GradeLabel[]>;
  /** Ids of other outcome areas that its units are on. */
  ungraded: string[];
}

/** `units.json`: an entry for each report, in the order of the library. */
export type UnitTable = ReportUnits[];

export interface ReportUnits {
  /**
   * Number of words in the index (see `indexWords`) of each unit that can be found, in order: one character each, for
   * `readLengths`.
   */
  lengths: string;
  /** Kind of each of these units: one letter each, from `kindLetters`. */
  kinds: string;
  /** Runs of units on one outcome area: its index in the library's areas, -1 for none, and the number of units. */
  areas: [area: number, units: number][];
  /** Indexes, within the report, of units that are keys of a scale of grades (see `isScaleKey`). */
  scaleKeys: number[];
  /** Runs of units that are standing text (see `standingUnits`): index of the first within the report, and number. */
  standing: [first: number, units: number][];
}

/** Code of the character for 0. Of those after it, only the backslash needs an escape in JSON. */
const zero = 0x23;

/** Writes numbers of words for `units.json`. As figures and commas they would be a fifth larger when compressed. */
export function writeLengths(lengths: readonly number[]): string {
  return lengths.map((length) => String.fromCharCode(zero + length)).join('');
}

/** Reads what `writeLengths` wrote. */
export function readLengths(text: string): number[] {
  return Array.from({ length: text.length }, (_, unit) => text.charCodeAt(unit) - zero);
}

/**
 * `places/<n>.json`: the places of a word of the index, for `readPlaces`. In Pagefind's index the same takes half as
 * many bytes again.
 */
export interface PlaceFile {
  /** Places as a word, or as a whole of parts joined by hyphens. */
  all: string;
  /** Places as such a whole only. */
  wholes: string;
}

/** Stands for `passed` words to skip, to which the next character adds. */
const passing = '~';
const passed = passing.charCodeAt(0) - zero;

/**
 * Writes places, numbered through all reports, each as the number of words between it and the previous one.
 * @param places ascending, without repetition
 */
export function writePlaces(places: readonly number[]): string {
  return places
    .map((place, index) => {
      const between = place - (places[index - 1] ?? -1) - 1;
      return passing.repeat(Math.floor(between / passed)) + writeLengths([between % passed]);
    })
    .join('');
}

/** Reads what `writePlaces` wrote. */
export function readPlaces(text: string): number[] {
  const places: number[] = [];
  let next = 0;
  for (const between of readLengths(text)) {
    next += between;
    if (between === passed) continue;
    places.push(next);
    next += 1;
  }
  return places;
}

/** Letters for the kinds in `units.json`. */
export const kindLetters = {
  paragraph: 'p',
  recommendation: 'r',
  strength: 's',
  weakness: 'w',
  item: 'i',
  footnote: 'f',
} as const satisfies Record<Exclude<UnitKind, 'section'>, string>;

/** Number of units in a file of texts: unit `n` of a report is in file `floor(n / unitsPerText)`. */
export const unitsPerText = 8;

/** `text/<report>-<n>.json`: units in the order of the report. */
export type TextFile = UnitText[];

export interface UnitText {
  /** The fragment without `#`. */
  anchor: string;
  /** Where it is: `Paragraph 38`, `Strength`. */
  place: string;
  /** Name of its section, made distinct from others with the same heading. */
  section: string;
  text: string;
}

/** `words/<key>.json`: words in the form of tokens, each with the number of units that contain it in all reports. */
export type WordFile = Record<string, number>;

/** The key of the file that has a word, if any does: the first two letters of the word. */
export function wordKey(word: string): string {
  return Array.from(word).slice(0, 2).join('');
}
