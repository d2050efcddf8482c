/** The words of all reports: which there are, and how often. */
import { wordKey, type WordFile } from '../format.ts';
import { functionWords } from '../function-words.ts';
import { tokenize } from '../query/tokens.ts';

/** Occurrences in all reports from which a function word is too common to be looked for. */
const commonFrom = 20_000;

const lettersOnly = /^\p{L}+$/u;

/**
 * The words of a text as search compares them, each once: words of letters alone, and, of parts that hyphens hold
 * together, the whole as well (`co-ordination`: `co`, `ordination`, `coordination`).
 */
export function wordsOf(text: string): Set<string> {
  const words: string[] = [];
  const wholes: string[] = [];
  for (const { word, joined } of tokenize(text)) {
    words.push(word);
    wholes.push(joined ? (wholes.pop() ?? '') + word : word);
  }
  return new Set([...words, ...wholes].filter((word) => lettersOnly.test(word)));
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

/** Function words that stand in the texts more than `from` times. */
export function commonWords(texts: readonly string[], from = commonFrom): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { word } of tokenize(text)) {
      if (functionWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...functionWords].filter((word) => (counts.get(word) ?? 0) > from);
}

/** By code units: the same on every machine. */
function byWord([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
