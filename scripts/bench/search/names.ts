/** Invented names of people and places, so that more reports contain more words, as real ones do. */
import { createHash } from 'node:crypto';

const word = /\p{L}+/gu;
const name = /\p{Lu}\p{L}{3,}/gu;
const syllables = 'ba cor den fel gan hul kir lan mer nor pel rin sto tam ver wick'.split(' ');

/**
 * Names found only in one council's texts: words that are never written without a capital.
 * @param texts by council
 */
export function localNames(texts: ReadonlyMap<string, readonly string[]>): Set<string> {
  const uncapped = new Set<string>();
  const councils = new Map<string, Set<string>>();
  for (const [council, ofCouncil] of texts) {
    const words = ofCouncil.flatMap((text) => text.match(word) ?? []);
    for (const one of words) {
      if (one === one.toLowerCase()) uncapped.add(one);
      councils.set(one, (councils.get(one) ?? new Set()).add(council));
    }
  }
  const isLocal = ([one, { size }]: [string, Set<string>]) =>
    size === 1 && new RegExp(`^${name.source}$`, 'u').test(one) && !uncapped.has(one.toLowerCase());
  return new Set([...councils].filter(isLocal).map(([one]) => one));
}

/** The text with some names replaced, consistently for a council. */
export function rename(text: string, names: ReadonlySet<string>, council: string): string {
  return text.replace(name, (one) => (names.has(one) ? coinName(`${council} ${one}`) : one));
}

/** A name of three or four syllables, the same for the same seed. */
export function coinName(seed: string): string {
  const bytes = [...createHash('sha256').update(seed).digest().subarray(0, 4)];
  const length = (bytes[3] ?? 0) < 128 ? 3 : 4;
  const coined = bytes.slice(0, length).map((byte) => syllables[byte % syllables.length] ?? '');
  return coined.join('').replace(/^./u, (initial) => initial.toUpperCase());
}
