/** A word or phrase that no report holds → how it may have been meant. */
import stem from 'wink-porter2-stemmer';
import { tokenize } from '../query/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Other spellings of a word or phrase, best first: with other words for those that no report holds. Of several such, all
 * but one are taken to be meant by the first that is suggested.
 * @param text as typed
 * @returns none where the reports hold all of its words, or nothing that is like them
 */
export async function spellingsOf(text: string, { suggest }: Vocabulary): Promise<string[]> {
  const tokens = tokenize(text);
  const suggested = await Promise.all(
    tokens.map(async ({ word }) => oneOfEach(await suggest(word))),
  );
  const spellings = suggested.flatMap((words, exchanged) =>
    words.map((word) =>
      spell(
        text,
        tokens.map((_, index) => (index === exchanged ? word : suggested[index]?.[0])),
      ),
    ),
  );
  return [...new Set(spellings)];

  function spell(typed: string, words: readonly (string | undefined)[]): string {
    let [spelt, end] = ['', 0];
    tokens.forEach((token, index) => {
      spelt +=
        typed.slice(end, token.start) + (words[index] ?? typed.slice(token.start, token.end));
      end = token.end;
    });
    return spelt;
  }
}

/** The first of the forms of each word: the others find the same. */
function oneOfEach(words: readonly string[]): string[] {
  const stems = words.map((word) => stem(word));
  return words.filter((_, index) => stems.indexOf(stems[index] ?? '') === index);
}
