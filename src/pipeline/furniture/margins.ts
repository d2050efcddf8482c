/** What stands in the margins of pages: their numbers, and what is repeated from page to page. */
import type { Page, PageLine } from '../types/page.ts';
import type { Furniture } from './index.ts';

/** Points from the edge of a page in which its head or foot stands. */
const head = 62;
const foot = 62;

/** Pages on which a line stands in a margin, from which it is repeated. */
const fewest = 2;

const pageNumber = /^\s*[-–]?\s*(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?\s*[-–]?\s*$/iu;

/** Lines in the margins of pages that are page numbers, marked as no part of the text, or repeated on other pages. */
export function marginFurniture(pages: readonly Page[]): Furniture {
  const inMargins = pages.flatMap((page) => page.lines.filter((line) => isInMargin(line, page)));
  const counts = Map.groupBy(inMargins, ({ text }) => withoutNumber(text));
  const tagged = new Set(
    pages.filter(({ lines }) => lines.some(isTagged)).map(({ number }) => number),
  );
  const found: Furniture = new Map();
  for (const line of inMargins) {
    const isRepeated = (counts.get(withoutNumber(line.text))?.length ?? 0) >= fewest;
    const isMarked = tagged.has(line.page) && !isTagged(line);
    if (pageNumber.test(line.text)) found.set(line.number, 'page number');
    else if (isRepeated || isMarked) found.set(line.number, 'running head or foot');
  }
  return found;
}

function isInMargin({ baseline }: PageLine, { height }: Page): boolean {
  return baseline < head || baseline > height - foot;
}

function isTagged({ runs }: PageLine): boolean {
  return runs.some(({ tag, text }) => tag !== null && text.trim() !== '');
}

/** What is printed beside a page number, on either side of it. */
function withoutNumber(text: string): string {
  return text.replace(/^\d{1,3}\s+|\s+\d{1,3}$/gu, '').trim();
}
