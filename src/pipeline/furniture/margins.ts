/** Furniture in the margins of pages: their numbers, and what they repeat. */
import type { Furniture, FurnitureReason } from '../types/furniture.ts';
import type { Page, PageLine } from '../types/page.ts';
import { isPageNumber } from './page-numbers.ts';

/** Depth of the margins at the top and bottom of a page, in points. */
const margin = 62;

/** The same for lines that a tagged page leaves untagged. */
const wideMargin = 100;

/** Pages that must have a line in their margins for it to be repeated there. */
const fewest = 2;

/** The same as a share of all pages. What is tagged as text may be the last line of a page, and that of another too. */
const share = { tagged: 0.5, untagged: 0.1 };

/** `iv`, `- xii -`: the page number of a part before the first page that has a figure. */
const romanNumber = /^(?:[-–]\s*)?(?=[ivxl])(?:xl|l?x{0,3})(?:i[xv]|v?i{0,3})(?:\s*[-–])?$/u;

function isMarginNumber(text: string): boolean {
  return isPageNumber(text) || romanNumber.test(text.trim());
}

/** Lines in margins that are page numbers, are left untagged on a tagged page, or occur on other pages too. */
export function marginFurniture(pages: readonly Page[]): Furniture {
  const inMargins = pages.flatMap((page) =>
    page.lines.filter((line) => isInMargin(line, page, margin)),
  );
  const alike = Map.groupBy(inMargins, fixedText);
  const isRepeated = (line: PageLine): boolean => {
    const needed = pages.length * (isTagged(line) ? share.tagged : share.untagged);
    return pagesOf(alike.get(fixedText(line)) ?? []) >= Math.max(fewest, needed);
  };
  const notes = new Set(pages.flatMap(({ lines }) => footnotesIn(lines)));
  const found = fixedIn(pages, notes);
  for (const line of inMargins) {
    const isNumber = isMarginNumber(line.text) && !isTagged(line);
    if (isNumber || (isRepeated(line) && !notes.has(line))) found.set(line, reasonOf(line));
  }
  for (const line of pages.flatMap(untaggedIn)) found.set(line, reasonOf(line));
  return found;
}

function reasonOf({ text }: PageLine): FurnitureReason {
  return isMarginNumber(text) ? 'page number' : 'running head or foot';
}

/** Number of pages that have any of these lines. */
function pagesOf(lines: readonly PageLine[]): number {
  return new Set(lines.map(({ page }) => page)).size;
}

/** Fewest pages, and smallest share of all, that have a line at the same place for it to be a head or foot. */
const fewestFixed = 4;
const usualFixed = 0.25;

/** Points by which the baselines of a head or foot may differ: a large page number beside it lowers that of its line. */
const samePlace = 8;

/** Lines that many pages have at the same place, even if that is inside the usual margins, as on scaled pages. */
function fixedIn(pages: readonly Page[], notes: ReadonlySet<PageLine>): Furniture {
  const lines = pages.flatMap((page) =>
    page.lines.filter((line) => isInMargin(line, page, wideMargin) && !notes.has(line)),
  );
  const found: Furniture = new Map();
  const needed = Math.max(fewestFixed, usualFixed * pages.length);
  for (const alike of Map.groupBy(lines, fixedText).values()) {
    for (const line of alike) {
      const others = alike.filter(
        ({ baseline }) => Math.abs(baseline - line.baseline) <= samePlace,
      );
      if (pagesOf(others) >= needed) found.set(line, reasonOf(line));
    }
  }
  return found;
}

/** A line as other pages have it: without its page number, or that as counted from the page's own. */
function fixedText({ text, page }: PageLine): string {
  if (!isMarginNumber(text)) return withoutNumber(text);
  const number = /\d+/u.exec(text)?.[0];
  return number === undefined ? 'a Roman number' : `page ${Number(number) - page}`;
}

function isInMargin({ baseline }: PageLine, { height }: Page, depth: number): boolean {
  return baseline < depth || baseline > height - depth;
}

/**
 * The lines in the margins of a tagged page that are not tagged. The first page has its title where others have a
 * head.
 */
function untaggedIn(page: Page): PageLine[] {
  const { lines, number, height } = page;
  if (!lines.some(isTagged)) return [];
  return lines.filter((line) => {
    const isTitle = number === 1 && line.baseline < height / 2;
    return isInMargin(line, page, isTitle ? margin : wideMargin) && !isTagged(line);
  });
}

/** Greatest distance between the baselines of a footnote, in font sizes. */
const noteStep = 1.4;

/** The lines of footnotes, which several pages may repeat: each begins with a raised number. */
function footnotesIn(lines: readonly PageLine[]): PageLine[] {
  const notes: PageLine[] = [];
  for (const line of lines) {
    const last = notes.at(-1);
    const step = line.baseline - (last?.baseline ?? -Infinity);
    const isNext = last?.size === line.size && step > 0 && step < noteStep * line.size;
    if (isNext || beginsFootnote(line)) notes.push(line);
  }
  return notes;
}

function beginsFootnote({ runs }: PageLine): boolean {
  const first = runs.find(({ text }) => text.trim() !== '');
  return first?.raised === true && /^\d{1,2}$/u.test(first.text.trim());
}

function isTagged({ runs }: PageLine): boolean {
  return runs.some(({ tag, text }) => tag !== null && text.trim() !== '');
}

/** A page number at either end of a line: `12`, `page 12 of 35`. */
const numberAtEnd =
  /^(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?\s+|\s+(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?$/giu;

/** A line without a page number at either end. */
function withoutNumber(text: string): string {
  return text.replace(numberAtEnd, '').trim();
}
