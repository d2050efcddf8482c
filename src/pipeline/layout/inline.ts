/** Lines of one text → inline nodes: joined as they are read, with what the fonts mark. */
import { piecesOf } from '../read/pdf/lines.ts';
import type { Inline } from '../types/blocks.ts';
import type { TextRun } from '../types/page.ts';

/** A hyphen, dash or slash at a line's end that holds two parts of a word together: none is put there by a program. */
const joining = /[\p{L}\p{N}][-\u2010\u2011–/]$/u;

/** What follows a hyphen that stands for a part left out: `16- and 17-year-olds`. */
const suspended = /^(?:and|or|to|&)\b/u;

interface Styled {
  text: string;
  bold: boolean;
  italic: boolean;
  raised: boolean;
}

/**
 * Joins the lines of a text.
 * @param lines runs of each line, labels left out
 * @param isPlain whether bold and italics mean nothing here, as in a heading
 */
export function toInline(lines: readonly (readonly TextRun[])[], isPlain = false): Inline[] {
  const styled: Styled[] = [];
  for (const runs of lines) {
    const pieces = piecesOf(runs);
    const before = styled.map(({ text }) => text).join('');
    const after = pieces
      .map(({ text }) => text)
      .join('')
      .trim();
    const last = styled.at(-1);
    if (last && after !== '') last.text = last.text.trimEnd() + separator(before, after);
    for (const { text, run } of pieces) {
      const { raised } = run;
      const style = { bold: run.bold && !isPlain, italic: run.italic && !isPlain, raised };
      styled.push({ text: text.replaceAll('\t', ' '), ...style });
    }
  }
  return merge(trimmed(styled)).flatMap(toNodes);
}

/** What stands between two lines of one text. */
function separator(before: string, after: string): '' | ' ' {
  return joining.test(before) && !suspended.test(after) ? '' : ' ';
}

function trimmed(styled: readonly Styled[]): Styled[] {
  return styled.map(({ text, ...style }, index) => {
    const start = index === 0 ? text.trimStart() : text;
    return { text: index === styled.length - 1 ? start.trimEnd() : start, ...style };
  });
}

function merge(styled: readonly Styled[]): Styled[] {
  const merged: Styled[] = [];
  for (const one of styled) {
    const last = merged.at(-1);
    const isAlike =
      last?.bold === one.bold && last.italic === one.italic && last.raised === one.raised;
    // White space is neither bold nor slanted.
    if (last && (isAlike || one.text.trim() === '')) last.text += one.text;
    else merged.push({ ...one });
  }
  return merged;
}

/** White space at either end stands outside of the marks. */
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
