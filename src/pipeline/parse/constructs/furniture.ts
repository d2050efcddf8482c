/** Page rules, page numbers and the printed table of contents. */
import type { LineRange } from '../../types/blocks.ts';
import type { Construct, ParseContext } from '../construct.ts';
import { isBlank, type LineCursor } from '../line-cursor.ts';

/** `---`, `* * *`: how an export of Markdown marks a page's end. */
const rule = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;

/** `12`, `Page 12 of 35`, alone on a line. */
const pageNumber = /^\s*(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?\s*$/iu;

/** `# Contents`, `**Table of contents**` */
const contentsHeading = /^\s*(?:#{1,6}\s*)?(?:\*\*)?(?:table of )?contents:?(?:\*\*)?\s*$/iu;

/** `Executive summary → 2`, `Introduction ........ 4`: an entry ends with its page. */
const entryPage = /\p{L}.*[\t.\s…](\d{1,3})$/u;

export const pageRule: Construct = (cursor, context) => {
  if (context.source.dialect !== 'markdown' || !rule.test(cursor.peek()?.text ?? '')) return null;
  const line = cursor.next();
  return [{ type: 'furniture', lines: [line.number, line.number], reason: 'page rule' }];
};

export const pageNumberLine: Construct = (cursor, context) => {
  const text = cursor.peek()?.text ?? '';
  const alone = [-1, 1].every((offset) => isBlank(cursor.peek(offset)?.text ?? ''));
  // A lone `3` may be a grade: rather a page number too many in the text than a judgement lost.
  if (!alone || !pageNumber.test(text) || context.vocabulary.grade(text) !== null) return null;
  const line = cursor.next();
  return [{ type: 'furniture', lines: [line.number, line.number], reason: 'page number' }];
};

export const printedContents: Construct = (cursor, context) => {
  if (!contentsHeading.test(cursor.peek()?.text ?? '')) return null;
  const first = cursor.peek()?.number ?? 0;
  const last = contentsEnd(cursor, context);
  if (last === null) return null;
  const lines: LineRange = [first, last];
  while ((cursor.peek()?.number ?? Infinity) <= last) cursor.next();
  return [{ type: 'furniture', lines, reason: 'printed table of contents' }];
};

/**
 * The number of the last entry's line; null where no entry follows the heading. Pages never go back: a
 * row that would, such as `Being healthy → 3` after page 28, is a table of its own. A row without a page
 * counts where it stands directly below an entry, or one with a page follows.
 */
function contentsEnd(cursor: LineCursor, context: ParseContext): number | null {
  let last: number | null = null;
  let page = 0;
  for (let offset = 1; ; offset += 1) {
    const line = cursor.peek(offset);
    if (line === undefined) return last;
    if (isBlank(line.text)) continue;
    if (context.source.dialect === 'markdown' && /^\s*#/u.test(line.text)) return last;
    const cells = cellsOf(line.text);
    const entry = entryPage.exec(cells.join('\t'))?.[1];
    if (entry === undefined ? cells.length > 1 || !isRow(line.text) : Number(entry) < page)
      return last;
    if (entry !== undefined) page = Number(entry);
    else if (last === null || line.number > last + 1) continue;
    last = line.number;
  }
}

function isRow(text: string): boolean {
  return text.includes('\t') || text.trim().startsWith('|');
}

/** The cells of a row that hold something, markup taken off; a line that is no row is one cell. */
function cellsOf(text: string): string[] {
  const plain = text.replace(/<[^<>]*>|\*\*/gu, '');
  const cells = plain.trim().startsWith('|') ? plain.split('|') : plain.split('\t');
  return cells.map((cell) => cell.trim()).filter((cell) => /[^\s:-]/u.test(cell));
}
