/** The printed table of contents. */
import { stripMarkup } from '../parse/constructs/heading.ts';
import { stripMarker } from '../parse/constructs/list.ts';
import { isBlank } from '../parse/line-cursor.ts';
import { comparable } from '../parse/names.ts';
import { endsSentence } from '../parse/sentence.ts';
import type { Furniture } from '../types/furniture.ts';
import type { SourceLine } from '../types/line.ts';
import type { SourceFile } from '../types/source.ts';

/** `# Contents`, `**Table of contents**`, `| Contents | Page |`, `Contents → Page` */
const contentsHeading =
  /^\s*(?:\|\s*)?(?:#{1,6}\s*)?(?:\*\*)?(?:table of )?contents:?(?:\*\*)?\s*(?:[|\t]\s*(?:\*\*)?(?:page(?: no\.?)?)?(?:\*\*)?\s*(?:\|\s*)?)?$/iu;

/** `Executive summary → 2`, `Introduction ........ 4`: an entry that ends with its page number. */
const entryPage = /^\P{L}*\p{L}.*[\t.\s…](\d{1,3})$/u;

/** A page number on a line of its own. */
const pageAlone = /^\s*\d{1,3}\s*$/u;

/** The header of the column of page numbers. */
const pageHeader = /^\s*(?:\*\*)?page(?: no\.?| number)?s?(?:\*\*)?\s*$/iu;

/** Minimum number of entries for a list below the heading to be a table of contents. */
const fewest = 2;

/** Maximum number of lines of an entry or a heading. */
const longestTitle = 3;

/** Maximum number of characters of an entry: a longer line is running text. */
const longestEntry = 160;

export function printedContents(source: SourceFile, found: Furniture): Furniture {
  const contents: Furniture = new Map();
  const place: Place = { source, found, titlesAt: titlesIn(source.lines) };
  source.lines.forEach((line, index) => {
    if (contents.has(line) || !contentsHeading.test(line.text)) return;
    const last = contentsEnd(index, place);
    if (last === null) return;
    for (const part of source.lines.slice(index, last + 1)) {
      if (!found.has(part)) contents.set(part, 'printed table of contents');
    }
  });
  return contents;
}

/** What is needed to look for contents. */
interface Place {
  source: SourceFile;
  /** Furniture found so far. */
  found: Furniture;
  titlesAt: TitlesAt;
}

/** Index of the last line of the contents; null if too few entries follow the heading. */
function contentsEnd(heading: number, place: Place): number | null {
  const { source, found } = place;
  const restart = firstEntryAgain(heading, place);
  if (restart !== null) return restart;
  let last: number | null = null;
  let entries = 0;
  let page = 0;
  for (let index = heading + 1; index < source.lines.length; index += 1) {
    const line = source.lines[index];
    if (line === undefined || isBlank(line.text) || found.has(line)) continue;
    if (entries === 0 && pageHeader.test(line.text)) continue;
    const part = readPart(index, page, place);
    if (part === null) break;
    if (part.type === 'row') {
      // `Annex:`, a row without a page, belongs to the contents if it is directly below an entry.
      if (last === index - 1) last = index;
      continue;
    }
    if (part.type === 'entry') entries += 1;
    page = part.page ?? page;
    index += part.lines - 1;
    last = index;
  }
  return entries < fewest ? null : last;
}

/**
 * Index of the last line before the first entry appears again as the report's first heading, with only short
 * lines between; null if it does not.
 */
function firstEntryAgain(heading: number, { source, found, titlesAt }: Place): number | null {
  const { lines } = source;
  const texts = lines.flatMap((line, index) => {
    const { text } = line;
    const isText = !isBlank(text) && !found.has(line) && !pageHeader.test(text);
    return index > heading && isText ? [{ index, text }] : [];
  });
  const title = titleOf(texts[0]?.text.replace(/(?<![\t.\s…])[\t.\s…]+\d{1,3}\s*$/u, '') ?? '');
  if (title === '') return null;
  for (const [position, { index, text }] of texts.entries()) {
    if (position > 0 && isRunningText(text)) return null;
    const isTitle = titlesAt(index).some((other) => other.title === title);
    if (position > fewest && isTitle) return texts[position - 1]?.index ?? null;
  }
  return null;
}

type Part =
  | { type: 'entry'; page: number | null; lines: number }
  /** A page number on a line of its own. */
  | { type: 'page'; page: null; lines: 1 }
  | { type: 'row' };

/**
 * What a line is in the contents; null if it is not part of them. Page numbers never fall: a row with a lower
 * one, such as `Being healthy → 3` after page 28, belongs to another table. An entry without a page number
 * names a heading that appears again further down.
 */
function readPart(index: number, page: number, place: Place): Part | null {
  const { source } = place;
  const text = source.lines[index]?.text ?? '';
  if (source.dialect === 'markdown' && /^\s*#/u.test(text)) return null;
  // If the contents have no rules, exports put page numbers on their own lines, not always next to their entries.
  if (pageAlone.test(text)) return { type: 'page', page: null, lines: 1 };
  const printed = printedPage(text);
  if (printed !== null) return printed < page ? null : { type: 'entry', page: printed, lines: 1 };
  const lines = linesNamingLaterHeading(index, place);
  if (lines !== null) return { type: 'entry', page: null, lines };
  const pageBelow = pagedBelow(index, page, place);
  if (pageBelow !== null) return pageBelow;
  const isRow = text.includes('\t') || text.trim().startsWith('|');
  if (isRow) return cellsOf(text).length > 1 ? null : { type: 'row' };
  // An entry of two lines has its page number on the second.
  const next = printedPage(source.lines[index + 1]?.text ?? '');
  return next !== null && next >= page && page > 0 ? { type: 'row' } : null;
}

/** An entry of one to three lines with its page number, no lower than those before, on the line below. */
function pagedBelow(index: number, page: number, place: Place): Part | null {
  const { lines } = place.source;
  for (const { count } of place.titlesAt(index)) {
    const next = nextText(index + count, place);
    const printed = Number(next?.text.trim());
    const isPage = pageAlone.test(next?.text ?? '') && printed >= page && page + printed > 0;
    if (isPage && !isRunningText(lines[index + count - 1]?.text ?? '')) {
      return { type: 'entry', page: printed, lines: count };
    }
  }
  return null;
}

function printedPage(text: string): number | null {
  const page = entryPage.exec(cellsOf(text).join('\t'))?.[1];
  return page === undefined ? null : Number(page);
}

/**
 * How many lines, starting at `index`, appear again further down as a heading; null if none do, or if running
 * text follows them here.
 */
function linesNamingLaterHeading(index: number, place: Place): number | null {
  const { source, titlesAt } = place;
  for (const { title, count } of titlesAt(index)) {
    const next = nextText(index + count, place);
    if (next === undefined || isRunningText(next.text)) continue;
    const standsAgain = source.lines.some(
      (_, later) =>
        later >= index + count && titlesAt(later).some((other) => other.title === title),
    );
    if (standsAgain) return count;
  }
  return null;
}

/** The first line with text from an index on that is not furniture. */
function nextText(from: number, { source, found }: Place): SourceLine | undefined {
  return source.lines.slice(from).find((line) => !isBlank(line.text) && !found.has(line));
}

/** The titles that may begin at the line with an index: the line alone, and joined with those that follow. */
type TitlesAt = (index: number) => readonly { title: string; count: number }[];

/** The titles of lines, cached: every entry is compared with all of them. */
function titlesIn(lines: readonly SourceLine[]): TitlesAt {
  const known = new Map<number, ReturnType<TitlesAt>>();
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const titles: { title: string; count: number }[] = [];
    let title = '';
    for (let count = 1; count <= longestTitle; count += 1) {
      const text = lines[index + count - 1]?.text ?? '';
      if (isBlank(text)) break;
      title = `${title} ${titleOf(text)}`.trim();
      if (title === '' || title.length > longestEntry) break;
      titles.push({ title, count });
    }
    known.set(index, titles);
    return titles;
  };
}

function titleOf(line: string): string {
  return comparable(stripMarkup(stripMarker(line))).toLowerCase();
}

function isRunningText(line: string): boolean {
  const text = stripMarker(line).trim();
  // `The Local Safeguarding Children Board (LSCB)` is an entry.
  return text.length > longestEntry || (endsSentence(text) && !text.endsWith(')'));
}

/** The non-empty cells of a row, without markup; a line that is not a row is one cell. */
function cellsOf(text: string): string[] {
  const plain = text.replace(/<[^<>]*>|\*\*/gu, '');
  const cells = plain.trim().startsWith('|') ? plain.split('|') : plain.split('\t');
  return cells.map((cell) => cell.trim()).filter((cell) => /[^\s:-]/u.test(cell));
}
