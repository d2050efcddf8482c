/** A word or phrase that no report contains → what may have been meant. */
import stem from 'wink-porter2-stemmer';
import { isAbbreviation } from '../query/query.ts';
import { tokenize, type Token } from '../query/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Other spellings of a word or phrase, best first, which replace its words that no report contains. If there are
 * several such words, each spelling uses the best suggestion for all but one of them.
 * @param text as typed
 * @returns none if the reports contain all of its words, or nothing similar, and none for an abbreviation
 */
export async function spellingsOf(text: string, { suggest }: Vocabulary): Promise<string[]> {
  if (isAbbreviation(text)) return [];
  const tokens = tokenize(text);
  const suggested = await Promise.all(
    tokens.map(async ({ word }) => oneOfEach(await suggest(word))),
  );
  const spellings = suggested.flatMap((words, exchanged) =>
    words.map((word) => {
      const others = suggested.map(([best], index) => (index === exchanged ? word : best));
      return exchange(text, tokens, others);
    }),
  );
  return [...new Set(spellings)];
}

/** @param words one for each token, in order; undefined for a token that stays as it is */
function exchange(
  text: string,
  tokens: readonly Token[],
  words: readonly (string | undefined)[],
): string {
  let [exchanged, end] = ['', 0];
  tokens.forEach((token, index) => {
    exchanged += text.slice(end, token.start);
    exchanged += words[index] ?? text.slice(token.start, token.end);
    end = token.end;
  });
  return exchanged;
}

/** The first word of each stem: others of the same stem find the same. */
function oneOfEach(words: readonly string[]): string[] {
  const stems = words.map((word) => stem(word));
  return words.filter((_, index) => stems.indexOf(stems[index] ?? '') === index);
}
