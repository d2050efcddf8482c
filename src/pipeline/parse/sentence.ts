/** Whether a text continues, judged by its beginning, its end and its length. */

/** Number of characters above which a line is running text and not, say, a line of an address or a cover. */
export const runningText = 60;

/** The end of a sentence, with any closing quotation marks, brackets and footnote marks. */
const sentenceEnd = /[.!?:][\p{Pf}\p{Pe}"'*_]*\p{No}*$/u;

/** A remark in brackets that ends a finding instead of a full stop: `… early-help assessment. (Recommendation)` */
const bracketEnd = /\([^()]+\)$/u;

/** Whether `text` ends like a complete sentence, or with a colon. */
export function endsSentence(text: string): boolean {
  const trimmed = text.trim();
  return sentenceEnd.test(trimmed) || bracketEnd.test(trimmed);
}

/** Endings of no sentence or heading: what follows continues them, even if it begins with a capital. */
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

/** Whether `text` reads like a sentence rather than a label. */
export function isSentence(text: string): boolean {
  return endsSentence(text) || text.trim().split(/\s+/u).length >= 4;
}

/** `Team inspectors: Ann Other`: a fact about people or the report, behind its label. */
const labelledFact = /^\p{Lu}[^.:;]{2,40}:\s/u;

/** Whether `text` begins with a label. */
export function isLabelled(text: string): boolean {
  return labelledFact.test(text);
}

/** The first of several sentences; a text of one sentence is whole. `St. Helens` ends none. */
export function firstSentence(text: string): string {
  return text.split(/(?<=(?<!\bSt)[.!?])\s+(?=\p{Lu})/u, 1)[0] ?? text;
}
