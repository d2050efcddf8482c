/**
 * How words are written for the Pagefind index, and looked up in it. Pagefind finds all words whose stems begin with
 * the text asked for. So each word is written as its stem with an ending of signs that occur in no word: Pagefind
 * leaves it as it is, and finds it alone. Shared by the build and the browser.
 */
import stem from 'wink-porter2-stemmer';
import { functionWords } from './function-words.ts';
import { mostParts } from './query/find.ts';
import type { Token } from './query/tokens.ts';

/** Ends a word; `joinedEnd` follows it if the word is written with hyphens in the text. */
const end = '$';
export const joinedEnd = '_';

/**
 * Begins words that are nearly everywhere. Pagefind loads words together with their neighbours in the alphabet, so this
 * makes them neighbours of one another, and a search for `obesity` does not load `of`. It is not a sign, because
 * Pagefind would index a word that begins with a sign twice.
 */
const heavyStart = 'zz';
const heavyStems = new Set([...functionWords].map((word) => stem(word)));

/** Words as written in the index: reports repeat words, and stemming one costs more than all other work on it. */
const known = new Map<string, string>();

/** Signs in the words of the index, which Pagefind must know of (`includeCharacters`). */
export const indexCharacters = end + joinedEnd;

/**
 * The words of a text as written in the index, one for each place: its tokens in order, then all wholes of consecutive
 * parts joined by hyphens (`co-ordination` → `co`, `ordination`; `coordination`).
 */
export function indexWords(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ word }) => indexWord(word));
  tokens.forEach((_, start) => {
    for (const whole of wholesFrom(tokens, start)) words.push(indexWhole(whole));
  });
  return words;
}

/** The text to look up for the forms of a word, with or without hyphens. */
export function indexWord(word: string): string {
  let written = known.get(word);
  if (written === undefined) {
    written = write(word);
    known.set(word, written);
  }
  return written;
}

/** The text to look up for only those forms of a word that have hyphens. */
export function indexWhole(word: string): string {
  return indexWord(word) + joinedEnd;
}

function write(word: string): string {
  const isSign = !/[\p{L}\p{N}]/u.test(word);
  // Pagefind does not index signs, and splits words at points.
  if (isSign) return `${joinedEnd}${(word.codePointAt(0) ?? 0).toString(16)}${end}`;
  const stemmed = stem(word);
  const start = heavyStems.has(stemmed) ? heavyStart : '';
  return start + stemmed.replaceAll('.', joinedEnd) + end;
}

function wholesFrom(tokens: readonly Token[], start: number): string[] {
  const wholes: string[] = [];
  let whole = tokens[start]?.word ?? '';
  for (let index = start + 1; index < start + mostParts; index += 1) {
    const token = tokens[index];
    if (!token?.joined) break;
    whole += token.word;
    wholes.push(whole);
  }
  return wholes;
}
