/** What the engine reads. How it is fetched is up to the caller. */
import { remember } from '../../util/remember.ts';
import type { PlaceFile, SearchLibrary, TextFile, UnitTable, WordFile } from '../format.ts';

/** Supplied by the caller, in the browser as in tests. */
export interface SearchSources {
  /**
   * `search` of Pagefind, which returns more than this.
   * @returns the pages with words that begin with the text asked for, and the places of these words, ascending
   */
  search: (asked: string) => Promise<{ results: { id: string; words: number[] }[] }>;
  /**
   * Reads and parses a file of `format.ts`.
   * @param path in the folder of the version: `library.json`
   */
  load: (path: string) => Promise<unknown>;
}

/** The files, each loaded once. If a load fails, the next call tries again. */
export interface SearchFileReader {
  library: () => Promise<SearchLibrary>;
  units: () => Promise<UnitTable>;
  words: (key: string) => Promise<WordFile>;
  /** @param number index of the word in the library's `frequent` */
  places: (number: number) => Promise<PlaceFile>;
  /** @param number of the report's file, from 0 */
  text: (report: string, number: number) => Promise<TextFile>;
}

export function createFileReader({ load }: SearchSources): SearchFileReader {
  const read = remember(load);
  return {
    library: () => read('library.json') as Promise<SearchLibrary>,
    units: () => read('units.json') as Promise<UnitTable>,
    words: (key) => read(`words/${key}.json`) as Promise<WordFile>,
    places: (number) => read(`places/${number}.json`) as Promise<PlaceFile>,
    text: (report, number) => read(`text/${report}-${number}.json`) as Promise<TextFile>,
  };
}
