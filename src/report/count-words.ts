/** Words as source and page are compared by: what parts lines, cells, numbers and marks makes no difference. */

/** Letters that stand together, with the apostrophes among them, or figures: `council’s` is one word, `18th` and `long-term` two. */
const word = /\p{L}+(?:['’]\p{L}+)*|\p{Nd}+/gu;

/** Tags that an export may leave in a text; read or not, they hold no words. */
const tag = /<\/?(?:b|strong|i|em|sup|sub|br|p|[uo]l|li)(?:\s[^<>]*)?\/?>/giu;

/** Words of a text, the numbers of its paragraphs among them. */
export function countWords(text: string): number {
  return text.replace(tag, ' ').match(word)?.length ?? 0;
}
