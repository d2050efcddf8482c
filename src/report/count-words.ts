/** Counts words in a way that does not depend on what separates lines, cells, numbers and marks. */

/** Consecutive letters, with any apostrophes, or digits: `council’s` is one word, `18th` and `long-term` are two. */
const word = /\p{L}+(?:['’]\p{L}+)*|\p{Nd}+/gu;

/** Pattern of the tags that an export may leave in a text: `<b>`, `</li>`, `<ul style="…">`. They are not words. */
export const exportTag = String.raw`<\/?(?:b|strong|i|em|sup|sub|br|p|[uo]l|li)(?:\s[^<>]*)?\/?>`;

const tags = new RegExp(exportTag, 'giu');

/** Number of words in a text, including the numbers of its paragraphs. */
export function countWords(text: string): number {
  return text.replace(tags, ' ').match(word)?.length ?? 0;
}
