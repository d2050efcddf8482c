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

/** Words that no sentence and no heading ends with: what follows goes on from them, capital or not. */
const unfinished =
  /(?:,|\s(?:a|an|and|are|as|at|be|been|but|by|for|from|has|have|in|including|into|is|its|of|on|or|should|such|than|that|the|their|these|this|through|to|was|were|when|where|which|who|will|with|within))$/u;

/** Whether `text` breaks off: `… by the Local Safeguarding Children Board in` */
export function breaksOff(text: string): boolean {
  return unfinished.test(text.trim());
}

/** Whether `text` begins in the middle of a sentence. */
export function startsLower(text: string): boolean {
  return /^["'(\p{Pi}]?\p{Ll}/u.test(text.trim());
}

/** Whether `text` reads like a sentence of its own rather than a label. */
export function isSentence(text: string): boolean {
  return endsSentence(text) || text.trim().split(/\s+/u).length >= 4;
}
