/**
 * Fingerprints show how similar two texts are without the texts themselves: SimHash (Charikar, “Similarity
 * Estimation Techniques from Rounding Algorithms”, 2002) over runs of letters. A corrected word or quotation mark
 * flips a few bits; another paragraph flips half of them.
 */
import { bitsAbove, countBits } from './bit-counts.ts';
import { digestsOf, digestWords } from './run-digests.ts';

/** Bits of a fingerprint, which has 32 hexadecimal digits. */
const bits = 128;

/** Similarity from which two texts count as the same text at an address. */
export const sameText = 0.6;

/** Text with no letters but those of English, and no marks but the usual ones. */
const english = /^[\x20-\x7E‘’“”–—…•]*$/;

/** Text normalised for comparison: letters and digits in lower case, with single spaces between words. */
export function normalise(text: string): string {
  // The same as below, without what other letters need, which takes most of the time.
  if (english.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The fingerprint of a text, 32 hexadecimal digits; all zeros if it has no letters or digits. */
export function fingerprint(text: string): string {
  const normal = normalise(text);
  if (normal === '') return '0'.repeat(bits / 4);
  // Spaces at its ends count as letters.
  const runs = digestsOf(` ${normal} `);
  const bytes = Buffer.alloc(digestWords * 4);
  for (let word = 0; word < digestWords; word += 1) {
    const counts = countBits(runs.words, runs.starts, word);
    bytes.writeInt32LE(bitsAbove(counts, runs.starts.length >>> 1), word * 4);
  }
  return bytes.toString('hex');
}

/**
 * How similar the texts of two fingerprints are: 1 for the same text, about 0 for texts with nothing in common.
 * It estimates the cosine similarity of their runs of letters, to within about 0.1.
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  let different = 0;
  first.forEach((byte, index) => {
    for (let rest = byte ^ (second[index] ?? 0); rest > 0; rest &= rest - 1) different += 1;
  });
  return Math.max(0, Math.cos((Math.PI * different) / bits));
}
