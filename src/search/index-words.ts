/**
 * How a text is written for the Pagefind index, and how its words are asked for. Pagefind finds all words whose stem
 * begins as asked: so each word is written as its stem with an end to it, of signs that no word holds, which Pagefind
 * leaves as it is and finds by itself. Shared by the build and the browser.
 */
import stem from 'wink-porter2-stemmer';
import { functionWords } from './function-words.ts';
import { mostParts } from './query/find.ts';
import { tokenize, type Token } from './query/tokens.ts';

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

const stems = new Map<string, string>();

/** Signs in the words of the index, which Pagefind must be told (`includeCharacters`). */
export const indexCharacters = end + joinedEnd;

/**
 * The words of a text as the index holds them: its tokens in order, one a place, then in all ways of reading them the
 * wholes of parts that hyphens join (`co-ordination` → `co`, `ordination`; `coordination`).
 */
export function indexWords(text: string): string[] {
  const tokens = tokenize(text);
  const wholes = tokens.flatMap((_, start) => wholesFrom(tokens, start));
  return [...tokens.map(({ word }) => indexWord(word)), ...wholes.map(indexWhole)];
}

/** What finds the forms of a word, with and without hyphens in them. */
export function indexWord(word: string): string {
  const isSign = !/[\p{L}\p{N}]/u.test(word);
  // Signs are not indexed, and points part words.
  if (isSign) return `${joinedEnd}${(word.codePointAt(0) ?? 0).toString(16)}${end}`;
  const stemmed = stemOf(word);
  const start = heavyStems.has(stemmed) ? heavyStart : '';
  return start + stemmed.replaceAll('.', joinedEnd) + end;
}

/** What finds the forms of a word with hyphens in them alone. */
export function indexWhole(word: string): string {
  return indexWord(word) + joinedEnd;
}

/** Reports repeat their words, and to stem one costs more than all else that is done with it. */
function stemOf(word: string): string {
  const known = stems.get(word) ?? stem(word);
  stems.set(word, known);
  return known;
}

function wholesFrom(tokens: readonly Token[], start: number): string[] {
  const wholes: string[] = [];
  let whole = tokens[start]?.word ?? '';
  for (const { word, joined } of tokens.slice(start + 1, start + mostParts)) {
    if (!joined) break;
    whole += word;
    wholes.push(whole);
  }
  return wholes;
}
