/** Matches of patterns in a text. */

/** The position of words in a text, in UTF-16 code units. */
export interface Span {
  start: number;
  /** The position after the words. */
  end: number;
}

/**
 * All matches of a pattern with the flag `g`. Most texts have none, and `matchAll` copies its pattern at every call,
 * which takes longer than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
