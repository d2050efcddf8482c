/** The printed table of contents. */
import { stripMarkup } from '../parse/constructs/heading.ts';
import { stripMarker } from '../parse/constructs/list.ts';
import { isBlank } from '../parse/line-cursor.ts';
import { endsSentence } from '../parse/sentence.ts';
import { comparable, type Vocabulary } from '../parse/vocabulary.ts';
import type { SourceFile } from '../types/source.ts';
import type { Furniture } from './index.ts';

/** `# Contents`, `**Table of contents**` */
const contentsHeading = /^\s*(?:#{1,6}\s*)?(?:\*\*)?(?:table of )?contents:?(?:\*\*)?\s*$/iu;

/** `Executive summary → 2`, `Introduction ........ 4`: an entry ends with its page. */
const entryPage = /\p{L}.*[\t.\s…](\d{1,3})$/u;

/** Entries from which a list below the heading is a table of contents. */
const fewest = 2;

/** Characters over which a line is text, and no heading. */
const longestEntry = 160;

export function printedContents(
  source: SourceFile,
  _vocabulary: Vocabulary,
  found: Furniture,
): Furniture {
  const contents: Furniture = new Map();
  source.lines.forEach(({ number, text }, index) => {
    if (contents.has(number) || !contentsHeading.test(text)) return;
    const last = contentsEnd(index, source, found);
    if (last === null) return;
    for (const line of source.lines.slice(index, last + 1)) {
      if (!found.has(line.number)) contents.set(line.number, 'printed table of contents');
    }
  });
  return contents;
}

/** Index of the last entry's line; null where no entries follow the heading. */
function contentsEnd(heading: number, source: SourceFile, found: Furniture): number | null {
  let last: number | null = null;
  let entries = 0;
  let page = 0;
  for (let index = heading + 1; index < source.lines.length; index += 1) {
    const line = source.lines[index];
    if (line === undefined || isBlank(line.text) || found.has(line.number)) continue;
    const entry = readEntry(index, page, source, found);
    if (entry === null) break;
    if (entry.type === 'part') {
      // `Annex:`, a row without a page: one of the contents where it stands directly below an entry.
      if (last === index - 1) last = index;
      continue;
    }
    page = entry.page ?? page;
    last = index;
    entries += 1;
  }
  return entries < fewest ? null : last;
}

type Entry = { type: 'entry'; page: number | null } | { type: 'part' };

/**
 * What a line of the contents is; null where it is none of theirs. Pages never go back: a row that
 * would, such as `Being healthy → 3` after page 28, is a table of its own. An entry without a page names
 * a heading that stands again further down.
 */
function readEntry(
  index: number,
  page: number,
  source: SourceFile,
  found: Furniture,
): Entry | null {
  const text = source.lines[index]?.text ?? '';
  if (source.dialect === 'markdown' && /^\s*#/u.test(text)) return null;
  const printed = printedPage(text);
  if (printed !== null) return printed < page ? null : { type: 'entry', page: printed };
  if (namesLaterHeading(index, source, found)) return { type: 'entry', page: null };
  const isRow = text.includes('\t') || text.trim().startsWith('|');
  if (isRow) return cellsOf(text).length > 1 ? null : { type: 'part' };
  // An entry broken over two lines: its page stands on the second.
  const next = printedPage(source.lines[index + 1]?.text ?? '');
  return next !== null && next >= page && page > 0 ? { type: 'part' } : null;
}

function printedPage(text: string): number | null {
  const page = entryPage.exec(cellsOf(text).join('\t'))?.[1];
  return page === undefined ? null : Number(page);
}

/** Whether the line stands again below as a heading, and what follows it here is no text of a section. */
function namesLaterHeading(index: number, source: SourceFile, found: Furniture): boolean {
  const { lines } = source;
  const own = titleOf(lines[index]?.text ?? '');
  if (own === '' || own.length > longestEntry) return false;
  const next = lines
    .slice(index + 1)
    .find(({ number, text }) => !isBlank(text) && !found.has(number));
  if (next === undefined || isRunningText(next.text)) return false;
  return lines.slice(index + 1).some(({ text }) => titleOf(text) === own);
}

function titleOf(line: string): string {
  return comparable(stripMarkup(stripMarker(line))).toLowerCase();
}

function isRunningText(line: string): boolean {
  const text = stripMarker(line).trim();
  return text.length > longestEntry || endsSentence(text);
}

/** The cells of a row that hold something, markup taken off; a line that is no row is one cell. */
function cellsOf(text: string): string[] {
  const plain = text.replace(/<[^<>]*>|\*\*/gu, '');
  const cells = plain.trim().startsWith('|') ? plain.split('|') : plain.split('\t');
  return cells.map((cell) => cell.trim()).filter((cell) => /[^\s:-]/u.test(cell));
}
