/** What the ends and beginnings of a text tell about whether it goes on. */

/** The end of a sentence, closing quotes, brackets and footnote marks after it. */
const sentenceEnd = /[.!?:][\p{Pf}\p{Pe}"'*_]*\p{No}*$/u;

/** A marker that ends a finding in place of a full stop: `… early-help assessment. (Recommendation)` */
const bracketEnd = /\([^()]+\)$/u;

/** Whether `text` ends like a whole sentence, or introduces what follows with a colon. */
export function endsSentence(text: string): boolean {
  const trimmed = text.trim();
  return sentenceEnd.test(trimmed) || bracketEnd.test(trimmed);
}

/** Whether `text` begins in the middle of a sentence. */
export function startsLower(text: string): boolean {
  return /^["'(\p{Pi}]?\p{Ll}/u.test(text.trim());
}

/** Whether `text` reads like a sentence of its own rather than a label. */
export function isSentence(text: string): boolean {
  return endsSentence(text) || text.trim().split(/\s+/u).length >= 4;
}
