/** The words of the reports, to look up words that no report contains. */
import stem from 'wink-porter2-stemmer';
import { indexWord } from '../index-words.ts';
import { wordKey, type SearchLibrary } from '../format.ts';
import { suggestWords } from '../query/suggest.ts';
import type { SearchFileReader } from './sources.ts';

export interface Vocabulary {
  /** Whether any report contains a form of a word. */
  holds: (word: string) => Promise<boolean>;
  /** Words that begin with a text, one for each stem, most frequent first. */
  beginningWith: (text: string) => Promise<LongerWord[]>;
  /** Words that may have been meant by an unknown one, best first. */
  suggest: (word: string) => Promise<string[]>;
}

export interface LongerWord {
  word: string;
  /** Whether all words of its stem begin with the text. */
  isWhole: boolean;
  /** Number of units with its forms, added up over the forms. */
  units: number;
}

/** What may begin a longer word: at least three letters, and no number. */
const beginsLonger = /^\p{L}{3}/u;

export function createVocabulary(
  { wordKeys }: SearchLibrary,
  { words }: SearchFileReader,
): Vocabulary {
  const load = async (keys: readonly string[]) => {
    const files = await Promise.all(keys.filter((key) => wordKeys.includes(key)).map(words));
    return files.flatMap((file) => Object.entries(file));
  };
  return {
    holds: async (word) => {
      const known = await load([wordKey(word)]);
      return known.some(([other]) => indexWord(other) === indexWord(word));
    },
    beginningWith: async (text) => {
      if (!beginsLonger.test(text)) return [];
      const known = await load([wordKey(text)]);
      const longer = known.filter(([word]) => word.startsWith(text));
      const others = new Set(known.flatMap(([word]) => (word.startsWith(text) ? [] : stem(word))));
      return [...Map.groupBy(longer, ([word]) => stem(word))]
        .map(([one, forms]) => ({
          word: forms[0]?.[0] ?? one,
          isWhole: !others.has(one),
          units: forms.reduce((sum, [, units]) => sum + units, 0),
        }))
        .sort((a, b) => b.units - a.units);
    },
    suggest: async (word) => {
      const initial = word.charAt(0);
      return suggestWords(word, await load(wordKeys.filter((key) => key.startsWith(initial))));
    },
  };
}
