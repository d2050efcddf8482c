/** The range of paragraph numbers in sections of a report. */
import type { SectionText } from './types.ts';

/** First and last number in the order of the text; equal if there is only one. */
export type NumberRange = readonly [first: number, last: number];

/** Null if nothing in these sections is numbered. */
export function numberRangeOf(sections: readonly SectionText[]): NumberRange | null {
  const numbers = sections
    .flatMap(({ units }) => units)
    .flatMap(({ number }) => (number === null ? [] : [number]));
  const [first] = numbers;
  const last = numbers.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

/** `paragraph 17`, `paragraphs 17–19` */
export function rangeInWords([first, last]: NumberRange): string {
  return first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`;
}
