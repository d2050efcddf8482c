/** The runs of letters of a text → the digest of each. */
import { hash } from 'node:crypto';

/** Letters of a run: long enough to hold most of a word, short enough to outlive a mended one. */
const runLength = 4;

/** Words of 32 bits in a digest: it is an MD5. */
export const digestWords = 4;

// English has some ten thousand runs, and a collection has each of them thousands of times: a table finds one by its
// letters in a tenth of the time that a map of strings takes. Place 0 is that of every letter of other scripts.
const alphabet = ' 0123456789abcdefghijklmnopqrstuvwxyz';
const places = Int8Array.from(
  { length: 128 },
  (_, code) => 1 + alphabet.indexOf(String.fromCharCode(code)),
);
const radix = alphabet.length + 1;
const numberByPlaces = new Int32Array(radix ** runLength);
/** What the last letters of a run come to, those that the next run begins with, is less. A power is dear to reckon. */
const rest = radix ** (runLength - 1);
/** Numbers of runs with letters of other scripts, or shorter than others. */
const numberByRun = new Map<string, number>();

/** Those of run `n` begin at `n * digestWords`, for `n` from 1. */
let digests = new Int32Array(1024 * digestWords);
let known = 0;

/** The digests of all runs of a text, one for each time that it holds the run. */
export interface RunDigests {
  /** Where each begins in `words`. */
  starts: Int32Array;
  words: Int32Array;
}

/** @param text not empty; one that is shorter than a run is a run itself */
export function digestsOf(text: string): RunDigests {
  const starts = new Int32Array(Math.max(1, text.length - runLength + 1));
  let run = 0;
  /** Letters of the alphabet up to here, with none of another script between them. */
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
