/** Lines of one text → inline nodes, joined in reading order, with bold, italics and superscripts. */
import { plainText } from '../parse/inline.ts';
import { piecesOf } from '../read/pdf/lines.ts';
import type { Inline, PageMark } from '../types/blocks.ts';
import type { PageLine } from '../types/page.ts';

/** A hyphen, dash or slash at the end of a line that joins two words: programs add none when they break lines. */
const joining = /[\p{L}\p{N}][-\u2010\u2011–/]$/u;

/** What follows a suspended hyphen: `16- and 17-year-olds`, but not `up-to-date`. */
const suspended = /^(?:and|or|to|&)(?![-\u2010\u2011\p{L}\p{N}])/u;

/** A line of a text without its label, if any. */
export type TextLine = Pick<PageLine, 'page' | 'startsPage' | 'runs'>;

interface Styled {
  text: string;
  bold: boolean;
  italic: boolean;
  raised: boolean;
}

/**
 * Joins the lines of a text, and marks where pages begin.
 * @param isPlain whether to ignore bold and italics, as in a heading
 */
export function toInline(lines: readonly TextLine[], isPlain = false): Inline[] {
  const parts: (Styled | PageMark)[] = [];
  let before = '';
  for (const { page, startsPage, runs } of lines) {
    const pieces = piecesOf(runs);
    const line = pieces.map(({ text }) => text).join('');
    const after = line.trim();
    const last = parts.at(-1);
    if (last && isStyled(last) && after !== '') {
      last.text = last.text.trimEnd() + separator(before, after);
    }
    if (after !== '') before = line;
    if (startsPage) parts.push({ type: 'page', number: page, also: [] });
    for (const { text, run } of pieces) {
      const { raised } = run;
      const style = { bold: run.bold && !isPlain, italic: run.italic && !isPlain, raised };
      parts.push({ text: text.replaceAll('\t', ' '), ...style });
    }
  }
  return merge(trimmed(parts)).flatMap((part) => (isStyled(part) ? toNodes(part) : part));
}

/** The words of a heading or a cell, with footnote marks. */
export function printedWords(lines: readonly TextLine[]): string {
  return plainText(toInline(lines, true));
}

/** The words of a heading or a cell, without footnote marks. */
export function wordsOf(lines: readonly TextLine[]): string {
  return plainText(toInline(lines, true).filter(({ type }) => type !== 'superscript'));
}

function isStyled(part: Styled | PageMark): part is Styled {
  return 'text' in part;
}

/** What joins two lines of a text. */
export function separator(before: string, after: string): '' | ' ' {
  return joining.test(before) && !suspended.test(after) ? '' : ' ';
}

function trimmed<Part extends Styled | PageMark>(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    if (!isStyled(part)) return part;
    const start = index === 0 ? part.text.trimStart() : part.text;
    return { ...part, text: index === parts.length - 1 ? start.trimEnd() : start };
  });
}

function merge(parts: readonly (Styled | PageMark)[]): (Styled | PageMark)[] {
  const merged: (Styled | PageMark)[] = [];
  for (const one of parts) {
    const last = merged.at(-1);
    if (last && isStyled(last) && isStyled(one) && goesOn(last, one)) last.text += one.text;
    else merged.push({ ...one });
  }
  return merged;
}

function goesOn(last: Styled, { text, bold, italic, raised }: Styled): boolean {
  // White space is neither bold nor slanted.
  if (text.trim() === '') return true;
  return last.bold === bold && last.italic === italic && last.raised === raised;
}

/** The nodes of a run; white space at its ends stays outside the markup. */
function toNodes({ text, bold, italic, raised }: Styled): Inline[] {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const space = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);
  if (inner === '') return space(text);
  let node: Inline = { type: 'text', value: inner };
  if (italic) node = { type: 'emphasis', children: [node] };
  if (bold) node = { type: 'strong', children: [node] };
  if (raised) node = { type: 'superscript', children: [node] };
  return [...space(before), node, ...space(after)];
}
