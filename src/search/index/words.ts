/** The words of all reports, and how often they occur. */
import { countEach } from '../../util/count.ts';
import { wordKey, type WordFile } from '../format.ts';
import type { Token } from '../query/tokens.ts';

/** Letters only, or a number. */
const known = /^(?:\p{L}+|\d[\d.]*)$/u;

/** Words seen so far, so that all texts share one string for each; null for tokens that are not words. */
const met = new Map<string, string | null>();

/**
 * The words of a text as search compares them, each once: words of letters only, numbers and, for hyphenated words, the
 * whole as well (`co-ordination`: `co`, `ordination`, `coordination`).
 */
export function wordsOf(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    const word = meet(text);
    if (word !== null) words.add(word);
  };
  let whole = '';
  tokens.forEach(({ word, joined }, place) => {
    add(word);
    whole = joined ? whole + word : word;
    if (joined && !tokens[place + 1]?.joined) add(whole);
  });
  return words;
}

function meet(text: string): string | null {
  let word = met.get(text);
  if (word === undefined) {
    word = known.test(text) ? text : null;
    met.set(text, word);
  }
  return word;
}

/**
 * The files of words by key, with keys and words in alphabetical order.
 * @param vocabularies the words of each unit, each once
 */
export function wordFiles(vocabularies: Iterable<Iterable<string>>): Map<string, WordFile> {
  const units = countEach(Iterator.from(vocabularies).flatMap((vocabulary) => vocabulary));
  const byKey = Map.groupBy([...units].sort(byWord), ([word]) => wordKey(word));
  return new Map([...byKey].sort(byWord).map(([key, words]) => [key, Object.fromEntries(words)]));
}

/** By code units: the same on every machine. */
function byWord([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
