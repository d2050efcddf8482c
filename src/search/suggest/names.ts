/** Whether typed words are the beginnings of the words of a name. */
import { tokenize } from '../query/tokens.ts';

/** The words of a name, or of what is typed, in the form compared: without accents, apostrophes and hyphens. */
export type Words = readonly string[];

/** The words of all names, in order. */
export function wordsOf(...names: string[]): string[] {
  return names.flatMap((name) => tokenize(name).map(({ word }) => word));
}

/** The words typed, in lower case; without `and`, which may be written `&`. */
export function readTyped(text: string): string[] {
  return wordsOf(text).filter(isTelling);
}

/** For each typed word, whether a word of the name begins with it. */
export function heldBy(name: Words, typed: Words): boolean[] {
  return typed.map((beginning) => name.some((word) => begins(word, beginning)));
}

/** Whether the first words of a name begin with the typed words, in their order. */
export function isLedBy(name: Words, typed: Words): boolean {
  const words = name.filter(isTelling);
  return typed.every((beginning, index) => begins(words[index] ?? '', beginning));
}

/** Whether a word tells names apart: not `and`, which may be written `&`. */
export function isTelling(word: string): boolean {
  return word !== 'and';
}

const saint = ['st', 'saint'];

/** Whether a typed word is a word of a name, in one of its spellings or with an s: `Hull’s`, which reads as `hulls`. */
export function isSame(word: string, typed: string): boolean {
  return spellingsOf(word).some((one) => typed === one || typed === `${one}s`);
}

function begins(word: string, beginning: string): boolean {
  return spellingsOf(word).some((one) => one.startsWith(beginning));
}

function spellingsOf(word: string): string[] {
  return saint.includes(word) ? saint : [word];
}
