/**
 * The files that search reads beside the Pagefind index. The build writes them, the browser reads them; all but the
 * first lie under a folder named after their contents, so that what is cached never mixes with what is new.
 *
 *     search/entry.json                     → where the rest is
 *     search/<version>/library.json         → reports, and the names of what they are about
 *     search/<version>/units.json           → a few figures of every unit
 *     search/<version>/words/<key>.json     → the words of the reports
 *     search/<version>/places/<n>.json      → where the most frequent of them stand
 *     search/<version>/text/<report>-<n>.json → the texts, a few units a file
 */
import type { UnitKind } from '../report/types.ts';
import type { GradeLabel } from '../schemas/grade.ts';

/** `entry.json`, asked for anew each time. */
export interface Entry {
  /** Hash of all that is searched, index and files: the name of their folder. */
  version: string;
}

/** `library.json`: for words typed in, and for the lines above a hit. */
export interface SearchLibrary {
  reports: SearchReport[];
  councils: Named[];
  /** Names of each council of the register that no report here is on, the one that is shown first. */
  unreported: string[][];
  areas: Named[];
  frameworks: Named[];
  /** Keys of the files of words that there are. */
  wordKeys: string[];
  /** Words of the index (see `indexWord`) that have a file of places each: that of the first is `places/0.json`. */
  frequent: string[];
}

/** What goes by an id and by names, the first of which is shown. */
export interface Named {
  id: string;
  names: string[];
}

/** A report, in the order in which results without words show them: newest first. */
export interface SearchReport {
  id: string;
  /** Id of its page in the Pagefind index. */
  page: string;
  title: string;
  council: string;
  framework: string;
  /** Publication, ISO, as precise as known: `2008`, `2006-07-17`. */
  date: string;
  /** Labels of the grades given on each outcome area, by its id. */
  grades: Record<string, GradeLabel[]>;
  /** Ids of other outcome areas that units of it are on. */
  ungraded: string[];
}

/** `units.json`: an entry a report, in the order of the library. */
export type UnitTable = ReportUnits[];

export interface ReportUnits {
  /**
   * Of each unit that can be found, in order, the number of its words in the index (see `indexWords`), as `readLengths`
   * reads it: a character each.
   */
  lengths: string;
  /** Kind of each, a letter of `kindLetters` each. */
  kinds: string;
  /** Runs of units on one outcome area: its index in the library's areas, -1 for none, and how many units. */
  areas: [area: number, units: number][];
  /** Places of the units that are keys of a scale of grades, see `isScaleKey`. */
  scaleKeys: number[];
}

/** The character that stands for 0: but one of those after it needs an escape in JSON. */
const zero = 0x23;

/** Writes numbers of words as `units.json` has them: figures and commas would be a fifth more, compressed. */
export function writeLengths(lengths: readonly number[]): string {
  return lengths.map((length) => String.fromCharCode(zero + length)).join('');
}

/** Reads what `writeLengths` wrote. */
export function readLengths(text: string): number[] {
  return Array.from({ length: text.length }, (_, unit) => text.charCodeAt(unit) - zero);
}

/**
 * `places/<n>.json`: where a word of the index stands, as `readPlaces` reads it. Pagefind knows the same, in half as many
 * bytes again.
 */
export interface PlaceFile {
  /** As a word, and as the whole of parts that hyphens join. */
  all: string;
  /** As such a whole. */
  wholes: string;
}

/** Stands for so many words that are passed over before the next character tells of more. */
const passing = '~';
const passed = passing.charCodeAt(0) - zero;

/**
 * Writes places, counted through all reports: of each the number of words between it and the one before.
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

/** How `units.json` writes the kinds. */
export const kindLetters = {
  paragraph: 'p',
  recommendation: 'r',
  strength: 's',
  weakness: 'w',
  item: 'i',
  footnote: 'f',
} as const satisfies Record<Exclude<UnitKind, 'section'>, string>;

/** Units in one file of texts: unit `n` of a report lies in file `floor(n / unitsPerText)`. */
export const unitsPerText = 8;

/** `text/<report>-<n>.json`, in the order of the report. */
export type TextFile = UnitText[];

export interface UnitText {
  /** The fragment without `#`. */
  anchor: string;
  /** Where it is: `Paragraph 38`, `Strength`. */
  place: string;
  /** Name of its section, told from others of the same heading. */
  section: string;
  text: string;
}

/** `words/<key>.json`: words as tokens hold them, and in how many units of all reports each stands. */
export type WordFile = Record<string, number>;

/** The key of the file that holds a word, if any does: its first two letters. */
export function wordKey(word: string): string {
  return Array.from(word).slice(0, 2).join('');
}
