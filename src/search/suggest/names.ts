/** Whether words typed begin the words of a name. */
import { tokenize } from '../query/tokens.ts';

/** The words of a name, or of what is typed, as compared: without accents, apostrophes, hyphens. */
export type Words = readonly string[];

/** The words of names, one after the other. */
export function wordsOf(...names: string[]): string[] {
  return names.flatMap((name) => tokenize(name).map(({ word }) => word));
}

/** The words typed, in lower case; without `and`, which may be written `&`. */
export function readTyped(text: string): string[] {
  return wordsOf(text).filter(isTelling);
}

/** Which of the words typed begin a word of a name. */
export function heldBy(name: Words, typed: Words): boolean[] {
  return typed.map((beginning) => name.some((word) => begins(word, beginning)));
}

/** Whether the words typed, in their order, are those that a name begins with, the last perhaps unfinished. */
export function isLedBy(name: Words, typed: Words): boolean {
  const words = name.filter(isTelling);
  return typed.every((beginning, index) => begins(words[index] ?? '', beginning));
}

function isTelling(word: string): boolean {
  return word !== 'and';
}

const saint = ['st', 'saint'];

function begins(word: string, beginning: string): boolean {
  const spellings = saint.includes(word) ? saint : [word];
  return spellings.some((one) => one.startsWith(beginning));
}
