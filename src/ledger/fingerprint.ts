/**
 * Fingerprints of texts that tell how alike two texts are, without the texts: SimHash (Charikar, “Similarity
 * Estimation Techniques from Rounding Algorithms”, 2002) over runs of letters. A word mended or a quotation
 * mark changed turns few bits; another paragraph turns half of them.
 */
import { hash } from 'node:crypto';

/** Bits of a fingerprint; 32 hexadecimal digits. */
const bits = 128;

/** Letters of a run: long enough to hold most of a word, short enough to outlive a mended one. */
const runLength = 4;

/** Words of 32 bits that count a text's runs, each four counters of eight bits: nearly all the time goes into adding. */
const words = bits / 4;

/** Runs after which a counter may be full. */
const mostPacked = 255;

/** Similarity from which two texts count as one text under one address. */
export const sameText = 0.6;

/** Text as it is compared: letters and digits in lower case, one space between words. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The fingerprint of a text, 32 hexadecimal digits; of a text without letters, zeros. */
export function fingerprint(text: string): string {
  const normal = normalise(text);
  if (normal === '') return '0'.repeat(bits / 4);
  // The spaces at its ends count as letters.
  const padded = ` ${normal} `;
  const runs = Math.max(1, padded.length - runLength + 1);
  const counts = new Uint32Array(bits);
  const packed = new Uint32Array(words);
  for (let start = 0; start < runs; start += 1) {
    const place = placeOf(padded, start);
    for (let word = 0; word < words; word += 1) {
      packed[word] = (packed[word] ?? 0) + (votes[place + word] ?? 0);
    }
    if ((start + 1) % mostPacked === 0 || start + 1 === runs) unpack(packed, counts);
  }
  const bytes = new Uint8Array(bits / 8);
  counts.forEach((count, bit) => {
    if (count * 2 > runs) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  });
  return Buffer.from(bytes).toString('hex');
}

/** Moves the counters of the words to those of the bits: that of bit `n` lies in word `n mod 32`. */
function unpack(packed: Uint32Array, counts: Uint32Array): void {
  for (let bit = 0; bit < bits; bit += 1) {
    const counter = (packed[bit % words] ?? 0) >>> (8 * Math.floor(bit / words));
    counts[bit] = (counts[bit] ?? 0) + (counter & 0xff);
  }
  packed.fill(0);
}

// English has some ten thousand runs, and a collection has each of them hundreds of times.
/** Where the votes of each run begin, by its key. */
const places = new Map<number | string, number>();

/** The votes of all runs met so far, in one array: to gather them from many takes longer than to add them. */
let votes = new Uint32Array(words * 4096);

/** Where the votes stand of the run that begins at `start`. */
function placeOf(text: string, start: number): number {
  const key = asciiRun(text, start) ?? text.slice(start, start + runLength);
  const known = places.get(key);
  if (known !== undefined) return known;
  const place = places.size * words;
  places.set(key, place);
  if (place === votes.length) {
    const longer = new Uint32Array(votes.length * 2);
    longer.set(votes);
    votes = longer;
  }
  votes.set(votesOf(text.slice(start, start + runLength)), place);
  return place;
}

/** A run as one number, which is found sooner than a text; null where it is short, or holds more than ASCII. */
function asciiRun(text: string, start: number): number | null {
  let run = 0;
  for (let at = start; at < start + runLength; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : Infinity;
    if (code > 0x7f) return null;
    run = (run << 7) | code;
  }
  return run;
}

/** The bits of the MD5 of a run that are set, as counters. */
function votesOf(run: string): Uint32Array {
  const digest = hash('md5', run, 'buffer');
  const counters = new Uint32Array(words);
  for (let bit = 0; bit < bits; bit += 1) {
    const set = ((digest[bit >> 3] ?? 0) >> (bit & 7)) & 1;
    counters[bit % words] = (counters[bit % words] ?? 0) + set * 2 ** (8 * Math.floor(bit / words));
  }
  return counters;
}

/**
 * How alike the texts of two fingerprints are: 1 for the same text, about 0 for texts that have nothing in
 * common. It estimates the cosine of their runs of letters, to within some 0.1.
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  let different = 0;
  first.forEach((byte, index) => {
    for (let rest = byte ^ (second[index] ?? 0); rest > 0; rest &= rest - 1) different += 1;
  });
  return Math.max(0, Math.cos((Math.PI * different) / bits));
}
