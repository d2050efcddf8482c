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

/** `Executive summary	2`, `Introduction ........ 4`: an entry ends with its page; table rows are entries too. */
const contentsEntry = /^\s*\||\t|[.\s…]\d{1,3}(?:<\/b>|\*\*)?\s*$/u;

export const pageRule: Construct = (cursor, context) => {
  if (context.source.dialect !== 'markdown' || !rule.test(cursor.peek()?.text ?? '')) return null;
  const line = cursor.next();
  return [{ type: 'furniture', lines: [line.number, line.number], reason: 'page rule' }];
};

export const pageNumberLine: Construct = (cursor) => {
  const alone = [-1, 1].every((offset) => isBlank(cursor.peek(offset)?.text ?? ''));
  if (!alone || !pageNumber.test(cursor.peek()?.text ?? '')) return null;
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

/** The number of the last entry's line; null where no entry follows the heading. */
function contentsEnd(cursor: LineCursor, context: ParseContext): number | null {
  let last: number | null = null;
  for (let offset = 1; ; offset += 1) {
    const line = cursor.peek(offset);
    if (line === undefined) return last;
    if (isBlank(line.text)) continue;
    const entry = contentsEntry.test(line.text) && !rule.test(line.text);
    if (!entry || (context.source.dialect === 'markdown' && /^\s*#/u.test(line.text))) return last;
    last = line.number;
  }
}
