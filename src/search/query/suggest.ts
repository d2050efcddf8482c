/** Words that a reader may have meant by an unknown one. */

/** A word of this many letters or more may be two edits away, a shorter one only one. */
const longWord = 6;
const most = 3;

/**
 * The nearest words of a vocabulary, best first, at most three: those with the fewest edits, then with the same first
 * letter, then the more frequent. Numbers are never corrected.
 * @param word in the form of a token
 * @param vocabulary words in the form of tokens, and how often each occurs
 * @returns none if the vocabulary contains the word
 */
export function suggestWords(
  word: string,
  vocabulary: Iterable<readonly [word: string, count: number]>,
): string[] {
  if (/\d/u.test(word)) return [];
  const limit = word.length < longWord ? 1 : 2;
  const near = [...vocabulary]
    .filter(([known]) => Math.abs(known.length - word.length) <= limit)
    .map(([known, count]) => ({ known, count, edits: editDistance(word, known, limit) }))
    .filter(({ edits }) => edits <= limit);
  if (near.some(({ edits }) => edits === 0)) return [];
  const isOther = (known: string) => Number(known.charAt(0) !== word.charAt(0));
  return near
    .sort(
      (a, b) =>
        a.edits - b.edits ||
        isOther(a.known) - isOther(b.known) ||
        b.count - a.count ||
        (a.known < b.known ? -1 : 1),
    )
    .slice(0, most)
    .map(({ known }) => known);
}

/**
 * The minimum number of letters to insert, delete, replace or swap with the next to turn one word into the other, with
 * no letter edited twice (Damerau–Levenshtein distance in its restricted form, optimal string alignment).
 * @param limit maximum number of edits to try; must be small, because the time grows exponentially with it
 * @returns Infinity if more are needed
 */
export function editDistance(a: string, b: string, limit: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (x === y) return 0;
  if (limit === 0) return Infinity;
  const rest = (left: number, right: number) =>
    editDistance(x.slice(left), y.slice(right), limit - 1);
  const isSwapped = x[0] === y[1] && x[1] === y[0];
  return 1 + Math.min(rest(1, 0), rest(0, 1), rest(1, 1), isSwapped ? rest(2, 2) : Infinity);
}
