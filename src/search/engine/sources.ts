/** What the engine reads. How it is fetched is the caller's. */
import type { PlaceFile, SearchLibrary, TextFile, UnitTable, WordFile } from '../format.ts';

/** Given by the caller: the same for the browser and for tests. */
export interface SearchSources {
  /**
   * `search` of Pagefind, which gives more besides.
   * @returns the pages that hold words that begin as asked, and the places of these, ascending
   */
  search: (asked: string) => Promise<{ results: { id: string; words: number[] }[] }>;
  /**
   * Reads a file of `format.ts`, parsed.
   * @param path in the folder of the version: `library.json`
   */
  load: (path: string) => Promise<unknown>;
}

/** The files, each loaded once. A load that fails is tried again when asked for again. */
export interface SearchFileReader {
  library: () => Promise<SearchLibrary>;
  units: () => Promise<UnitTable>;
  words: (key: string) => Promise<WordFile>;
  /** @param number of the word in the library's list of the most frequent */
  places: (number: number) => Promise<PlaceFile>;
  /** @param number of the file of that report, from 0 */
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

/** Keeps what a function gives for each key, not its failures. */
export function remember<T>(get: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return async (key) => {
    const known = kept.get(key) ?? get(key);
    kept.set(key, known);
    try {
      return await known;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  };
}
