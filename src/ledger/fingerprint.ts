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
  const weights = new Int32Array(bits);
  for (const run of runsOf(normalise(text))) {
    const votes = votesOf(run);
    for (let bit = 0; bit < bits; bit += 1) {
      weights[bit] = (weights[bit] ?? 0) + (votes[bit] ?? 0);
    }
  }
  const bytes = new Uint8Array(bits / 8);
  weights.forEach((weight, bit) => {
    if (weight > 0) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  });
  return Buffer.from(bytes).toString('hex');
}

// English has some ten thousand runs, and a collection has each of them hundreds of times.
const known = new Map<string, Int8Array>();

/** The MD5 of a run, 1 for a bit that is set and -1 for another. */
function votesOf(run: string): Int8Array {
  const before = known.get(run);
  if (before) return before;
  const digest = hash('md5', run, 'buffer');
  const votes = new Int8Array(bits);
  for (let bit = 0; bit < bits; bit += 1) {
    votes[bit] = (((digest[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1 ? 1 : -1;
  }
  known.set(run, votes);
  return votes;
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

/** Every run of letters of the text, the spaces at its ends counted as letters. */
function runsOf(text: string): string[] {
  const padded = ` ${text} `;
  if (text === '') return [];
  const count = Math.max(1, padded.length - runLength + 1);
  return Array.from({ length: count }, (_, index) => padded.slice(index, index + runLength));
}
