/** Footnotes, which occur where the foot of a printed page was. */
import type { FootnoteBlock, InlineFootnote } from '../../types/blocks.ts';
import type { Construct } from '../construct.ts';
import { parseInline } from '../inline.ts';
import { takeParagraphLines } from './paragraph.ts';

/** `² The local authority was given …`, `<sup>2</sup> The …`; groups: the mark in either form, the text. */
const footnoteLine =
  /^\s{0,3}(?:([\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+)|<sup>(\d{1,3})<\/sup>)\s*(?=\S)(.*)$/u;

const superscriptDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether a line begins with a footnote mark. */
export function opensWithMark(line: string): boolean {
  return footnoteLine.test(line);
}

/** The number of a mark, in digits of either form: `¹²` is 12. */
export function markNumber(mark: string): number {
  const digits = mark.replace(/\D/gu, (digit) => String(superscriptDigits.indexOf(digit)));
  return Number(digits);
}

/** The address of the first footnote with a number. */
export function footnoteId(number: number): string {
  return `fn-${number}`;
}

/** A footnote that a page break put in the middle of a text, as a part of that text. */
export function toInlineFootnote({ lines, number, mark, content }: FootnoteBlock): InlineFootnote {
  return { type: 'footnote', id: footnoteId(number), lines, number, mark, children: content };
}

export const footnote: Construct = (cursor, context) => {
  const line = cursor.peek();
  const match = footnoteLine.exec(line?.text ?? '');
  if (line === undefined || match === null) return null;
  const [, superscript, digits = '', rest = ''] = match;
  const mark = superscript ?? digits;
  cursor.replace(rest);
  const text = takeParagraphLines(cursor, context);
  return [
    {
      type: 'footnote',
      lines: cursor.takenFrom(line.number),
      number: markNumber(mark),
      mark,
      content: parseInline(text, context.source.dialect),
    },
  ];
};
