/** The words of all reports: which there are, and how often. */
import { wordKey, type WordFile } from '../format.ts';
import { tokenize } from '../query/tokens.ts';

/** Letters alone, or a number. */
const known = /^(?:\p{L}+|\d[\d.]*)$/u;

/**
 * The words of a text as search compares them, each once: words of letters alone, numbers, and, of words that hyphens
 * hold together, the whole as well (`co-ordination`: `co`, `ordination`, `coordination`).
 */
export function wordsOf(text: string): Set<string> {
  const words: string[] = [];
  const wholes: string[] = [];
  for (const { word, joined } of tokenize(text)) {
    words.push(word);
    wholes.push(joined ? (wholes.pop() ?? '') + word : word);
  }
  return new Set([...words, ...wholes].filter((word) => known.test(word)));
}

/** The files of words by their keys, keys and words in the order of their letters. */
export function wordFiles(texts: readonly string[]): Map<string, WordFile> {
  const units = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) units.set(word, (units.get(word) ?? 0) + 1);
  }
  const byKey = Map.groupBy([...units].sort(byWord), ([word]) => wordKey(word));
  return new Map([...byKey].sort(byWord).map(([key, words]) => [key, Object.fromEntries(words)]));
}

/** By code units: the same on every machine. */
function byWord([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
