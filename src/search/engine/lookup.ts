/** Words → where they stand in the reports, asked of the index. */
import { readPlaces, type PlaceFile } from '../format.ts';
import { indexWhole, indexWord } from '../index-words.ts';
import type { Positions } from './positions.ts';
import { remember, type SearchFileReader, type SearchSources } from './sources.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Lookup {
  /** Where a form of a word stands, as a token or as the whole of parts that hyphens join. */
  forms: (word: string) => Promise<Positions>;
  /** Where one stands as such a whole. */
  wholes: (word: string) => Promise<Positions>;
}

/**
 * Asks for each word once: Pagefind, but of the most frequent words their files. Rejects where the index lacks a word that
 * reports hold: then a part of it did not come.
 */
export function createLookup(
  { search }: SearchSources,
  files: SearchFileReader,
  { library, pages }: UnitIndex,
  vocabulary: Vocabulary,
): Lookup {
  // For what no word begins with Pagefind gives other words (its issue 599), though not between quotation marks, where
  // it gives the first place alone.
  const isHeld = async (word: string) => (await search(`"${word}"`)).results.length > 0;
  const find = async (word: string) => {
    const { results } = await search(word);
    const places = results.flatMap(({ id, words }) => {
      const start = pages.get(id);
      if (start === undefined) throw new Error(`The library knows no page ${id}.`);
      return words.map((place) => start + place);
    });
    return Int32Array.from(places).sort();
  };
  const findFrequent = async (word: string, key: keyof PlaceFile) => {
    const number = library.frequent.indexOf(indexWord(word));
    return number < 0 ? null : Int32Array.from(readPlaces((await files.places(number))[key]));
  };
  const none = new Int32Array();
  const wholes = remember(async (word) => {
    const frequent = await findFrequent(word, 'wholes');
    if (frequent) return frequent;
    const whole = indexWhole(word);
    return (await isHeld(whole)) ? find(whole) : none;
  });
  const forms = remember(async (word) => {
    const frequent = await findFrequent(word, 'all');
    if (frequent) return frequent;
    // Both are asked for, so that both are loaded: Pagefind loads the part of its index that a word lies in, and the next
    // may begin between them.
    const held = await Promise.all([isHeld(indexWord(word)), isHeld(indexWhole(word))]);
    if (held.includes(true)) return find(indexWord(word));
    // Pagefind finds nothing where it cannot load a part of its index, and keeps silent about that.
    if (await vocabulary.holds(word)) {
      throw new Error(`The part of the index that holds “${word}” could not be loaded.`);
    }
    return none;
  });
  return { forms, wholes };
}
