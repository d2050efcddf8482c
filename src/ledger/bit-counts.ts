/** Counts, for all 32 bits at once, how many of many words have each bit set. */

/**
 * The binary digits of the 32 counts: bit `b` of `planes[n]` is the digit worth 2ⁿ of the count of bit `b`. Words are
 * added four at a time by carry-save adders (Harley and Seal; see Muła, Kurz and Lemire, “Faster Population Counts
 * Using AVX2 Instructions”, 2018). This takes some five operations per word; a counter for each bit would take 32.
 * @param words counted at the indexes `start + offset`, for each of `starts`
 */
export function countBits(words: Int32Array, starts: Int32Array, offset: number): Int32Array {
  const planes = new Int32Array(33 - Math.clz32(starts.length));
  const at = (index: number): number => words[(starts[index] ?? 0) + offset] ?? 0;
  const whole = starts.length - (starts.length % 4);
  let [ones, twos] = [0, 0];
  for (let index = 0; index < whole; index += 4) {
    const [a, b, c, d] = [at(index), at(index + 1), at(index + 2), at(index + 3)];
    const half = ones ^ a;
    const sum = half ^ b;
    const twosOfFirst = (ones & a) | (half & b);
    const otherHalf = sum ^ c;
    const twosOfSecond = (sum & c) | (otherHalf & d);
    ones = otherHalf ^ d;
    const halfOfTwos = twos ^ twosOfFirst;
    const fours = (twos & twosOfFirst) | (halfOfTwos & twosOfSecond);
    twos = halfOfTwos ^ twosOfSecond;
    add(planes, fours, 2);
  }
  add(planes, ones, 0);
  add(planes, twos, 1);
  for (let index = whole; index < starts.length; index += 1) add(planes, at(index), 0);
  return planes;
}

/** Adds 2 to the power of `plane` to the counts of the bits that are set. */
function add(planes: Int32Array, bits: number, plane: number): void {
  let carry = bits;
  for (let index = plane; carry !== 0; index += 1) {
    const digits = planes[index] ?? 0;
    planes[index] = digits ^ carry;
    carry &= digits;
  }
}

/** The bits whose count is greater than `least`, a whole number, as a word. */
export function bitsAbove(planes: Int32Array, least: number): number {
  let [above, equal] = [0, -1];
  // As with any two numbers, the first digit that differs decides.
  for (let plane = 31; plane >= 0; plane -= 1) {
    const digits = planes[plane] ?? 0;
    const digitOfLeast = -((least >>> plane) & 1);
    above |= equal & digits & ~digitOfLeast;
    equal &= ~(digits ^ digitOfLeast);
  }
  return above;
}
