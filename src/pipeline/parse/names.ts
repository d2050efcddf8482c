/** The forms in which names are compared. */
import { collapsed } from '../../util/white-space.ts';

/** `1. `, `2.1 `: the number before a name in a table or in the contents. */
const numbering = /^\d+(?:\.\d+)*\.?\s+/u;

/** `Board1`, `improve?1`, `(LSCB)1`: a footnote mark that an export lowered to the line. */
const gluedMark = /(?<=\p{Ll}{3}\??|\p{L}\))(?:\d{1,2}|\p{No}+)$/u;

/** Text without the footnote mark at its end. */
export function withoutGluedMark(text: string): string {
  return text.replace(gluedMark, '');
}

/** A footnote mark, colon or dash after a name, and its greatest length. */
const afterName = { pattern: /(?:<sup>\d{1,3}<\/sup>|[\p{No}:;,]|\s?\p{Pd})$/u, longest: 14 };

/** Text normalised to compare names: single spaces, no number before it, no footnote mark, colon or dash after it. */
export function comparable(text: string): string {
  const name = collapsed(text)
    .replace(numbering, '')
    // `… and care leavers is: inadequate`
    .replace(/\s(?:is|are):$/iu, '');
  let end = name.length;
  for (let found = 1; found > 0; end -= found) {
    const tail = name.slice(Math.max(0, end - afterName.longest), end);
    found = afterName.pattern.exec(tail)?.[0].length ?? 0;
  }
  return name.slice(0, end).replace(gluedMark, '').trim();
}

/** The form in which names are matched: as in `comparable`, and without `&`. */
export function nameOf(text: string): string {
  return comparable(text).replace(/\s?&\s?/gu, ' and ');
}
