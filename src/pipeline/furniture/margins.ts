/** Furniture in the margins of pages: their numbers, and what they repeat. */
import type { Page, PageLine } from '../types/page.ts';
import type { Furniture } from './index.ts';

/** Depth of the margins at the top and bottom of a page, in points. */
const head = 62;
const foot = 62;

/** Times that a line must occur in margins to count as repeated. */
const fewest = 2;

const pageNumber = /^\s*[-–]?\s*(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?\s*[-–]?\s*$/iu;

/** Lines in margins that are page numbers, are left untagged on a tagged page, or occur on other pages too. */
export function marginFurniture(pages: readonly Page[]): Furniture {
  const inMargins = pages.flatMap((page) => page.lines.filter((line) => isInMargin(line, page)));
  const counts = Map.groupBy(inMargins, ({ text }) => withoutNumber(text));
  const tagged = new Set(
    pages.filter(({ lines }) => lines.some(isTagged)).map(({ number }) => number),
  );
  const found: Furniture = new Map();
  const notes = new Set(pages.flatMap(({ lines }) => footnotesIn(lines)));
  for (const line of inMargins) {
    const isRepeated = (counts.get(withoutNumber(line.text))?.length ?? 0) >= fewest;
    const isMarked = tagged.has(line.page) && !isTagged(line);
    if (pageNumber.test(line.text)) found.set(line.number, 'page number');
    else if ((isRepeated && !notes.has(line)) || isMarked)
      found.set(line.number, 'running head or foot');
  }
  return found;
}

function isInMargin({ baseline }: PageLine, { height }: Page): boolean {
  return baseline < head || baseline > height - foot;
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
