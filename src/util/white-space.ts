/** White space, of which the text of a report may have any amount between two words. */

/** White space other than a single space, which stays as it is: that is nearly all, and skipping it is twice as fast. */
const uneven = /\s{2,}|[^\S ]/gu;

/** A text with single spaces, and none at its ends. */
export function collapsed(text: string): string {
  return text.replace(uneven, ' ').trim();
}
