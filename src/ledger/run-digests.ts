/** A text → the digest of each of its runs of letters. */
import { hash } from 'node:crypto';

/** Letters in a run: enough to hold most of a word, few enough to survive a correction nearby. */
const runLength = 4;

/** 32-bit words in a digest, which is an MD5. */
export const digestWords = 4;

// English has some ten thousand runs, and a collection has each of them thousands of times. A table finds a run by its
// letters in a tenth of the time that a map of strings takes. Place 0 is for all letters of other scripts.
const alphabet = ' 0123456789abcdefghijklmnopqrstuvwxyz';
const places = Int8Array.from(
  { length: 128 },
  (_, code) => 1 + alphabet.indexOf(String.fromCharCode(code)),
);
const radix = alphabet.length + 1;
const numberByPlaces = new Int32Array(radix ** runLength);
/** Modulus that leaves the last letters of a run, with which the next begins. A constant, as powers are slow. */
const rest = radix ** (runLength - 1);
/** Numbers of runs that have letters of other scripts or are shorter than the rest. */
const numberByRun = new Map<string, number>();

/** The digest of run `n`, counted from 1, begins at `n * digestWords`. */
let digests = new Int32Array(1024 * digestWords);
let known = 0;

/** The digests of all runs of a text, one for each occurrence. */
export interface RunDigests {
  /** Index in `words` at which each begins. */
  starts: Int32Array;
  words: Int32Array;
}

/** @param text not empty; if shorter than a run, it is a run itself */
export function digestsOf(text: string): RunDigests {
  const starts = new Int32Array(Math.max(1, text.length - runLength + 1));
  let run = 0;
  /** Number of consecutive letters of the alphabet up to here. */
  let plain = 0;
  for (let index = 0; index < text.length; index += 1) {
    const place = places[text.charCodeAt(index)] ?? 0;
    plain = place === 0 ? 0 : plain + 1;
    run = (run % rest) * radix + place;
    const start = index - runLength + 1;
    if (start < 0) continue;
    const number =
      plain < runLength
        ? numberOfOther(text.slice(start, index + 1))
        : numberByPlaces[run] || (numberByPlaces[run] = addRun(text.slice(start, index + 1)));
    starts[start] = number * digestWords;
  }
  if (text.length < runLength) starts[0] = numberOfOther(text) * digestWords;
  return { starts, words: digests };
}

function numberOfOther(run: string): number {
  const number = numberByRun.get(run) ?? addRun(run);
  numberByRun.set(run, number);
  return number;
}

function addRun(run: string): number {
  known += 1;
  const start = known * digestWords;
  if (start === digests.length) {
    const longer = new Int32Array(digests.length * 2);
    longer.set(digests);
    digests = longer;
  }
  const digest = hash('md5', run, 'buffer');
  for (let word = 0; word < digestWords; word += 1) {
    digests[start + word] = digest.readInt32LE(word * 4);
  }
  return known;
}
