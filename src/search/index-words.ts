/**
 * How a text is written for the Pagefind index, and how its words are asked for. Pagefind finds all words whose stem
 * begins as asked: so each word is written as its stem with an end to it, of signs that no word holds, which Pagefind
 * leaves as it is and finds by itself. Shared by the build and the browser.
 */
import stem from 'wink-porter2-stemmer';
import { functionWords } from './function-words.ts';
import { mostParts } from './query/find.ts';
import type { Token } from './query/tokens.ts';

/** Of a word; and, after it, of a word that is written with hyphens in the text. */
const end = '$';
export const joinedEnd = '_';

/**
 * Begins words that stand nearly everywhere. Pagefind loads words with their neighbours in the alphabet: so these have
 * one another, and nobody who asks for `obesity` loads `of`. No sign: after one at its beginning, Pagefind would write
 * the word a second time.
 */
const heavyStart = 'zz';
const heavyStems = new Set([...functionWords].map((word) => stem(word)));

/** Words as the index holds them: reports repeat theirs, and to stem one costs more than all else that is done with it. */
const known = new Map<string, string>();

/** Signs in the words of the index, which Pagefind must be told (`includeCharacters`). */
export const indexCharacters = end + joinedEnd;

/**
 * The words of a text as the index holds them: its tokens in order, one a place, then in all ways of reading them the
 * wholes of parts that hyphens join (`co-ordination` → `co`, `ordination`; `coordination`).
 */
export function indexWords(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ word }) => indexWord(word));
  tokens.forEach((_, start) => {
    for (const whole of wholesFrom(tokens, start)) words.push(indexWhole(whole));
  });
  return words;
}

/** What finds the forms of a word, with and without hyphens in them. */
export function indexWord(word: string): string {
  let written = known.get(word);
  if (written === undefined) {
    written = write(word);
    known.set(word, written);
  }
  return written;
}

/** What finds the forms of a word with hyphens in them alone. */
export function indexWhole(word: string): string {
  return indexWord(word) + joinedEnd;
}

function write(word: string): string {
  const isSign = !/[\p{L}\p{N}]/u.test(word);
  // Signs are not indexed, and points part words.
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
