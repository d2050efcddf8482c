/** Words → their places in the reports, looked up in the index. */
import { readPlaces, type PlaceFile } from '../format.ts';
import { indexWhole, indexWord } from '../index-words.ts';
import { remember } from '../../util/remember.ts';
import type { Positions } from './positions.ts';
import type { SearchFileReader, SearchSources } from './sources.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Lookup {
  /** Places of the forms of a word, as tokens or as wholes of parts joined by hyphens. */
  forms: (word: string) => Promise<Positions>;
  /** Places of the forms as such wholes only. */
  wholes: (word: string) => Promise<Positions>;
}

/**
 * Looks up each word once: in Pagefind, or in its own file if it is one of the most frequent. Rejects if the index
 * lacks a word that reports contain, because a part of the index has then failed to load.
 */
export function createLookup(
  { search }: SearchSources,
  files: SearchFileReader,
  { library, pages }: UnitIndex,
  vocabulary: Vocabulary,
): Lookup {
  // If no word begins with the text, Pagefind gives other words (its issue 599). In quotation marks it does not, but
  // then it gives only the first place.
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
    // Asks for both, so that both are loaded: Pagefind loads the part of its index that a word is in, and the next part
    // may begin between them.
    const held = await Promise.all([isHeld(indexWord(word)), isHeld(indexWhole(word))]);
    if (held.includes(true)) return find(indexWord(word));
    // If Pagefind cannot load a part of its index, it finds nothing, without any error.
    if (await vocabulary.holds(word)) {
      throw new Error(`The part of the index that holds “${word}” could not be loaded.`);
    }
    return none;
  });
  return { forms, wholes };
}
