/** Relates a report to the pages of its file: every unit gets its place, every page an address. */
import type { LineRange, PageMark } from '../types/blocks.ts';
import type { Furniture } from '../types/furniture.ts';
import type { Box, Page, PageLine, PagePlace } from '../types/page.ts';
import type { Section } from '../types/report.ts';
import { unitsIn, walk } from './walk.ts';

/**
 * Sets the places of sections and units. Pages without text share the mark of the next page, or the last mark if
 * they are at the end. A file without any mark has no text.
 */
export function placeOnPages(
  sections: readonly Section[],
  pages: readonly Page[],
  furniture: Furniture,
): void {
  const lines = pages.flatMap((page) => page.lines).filter((line) => !furniture.has(line));
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  for (const section of sections) {
    const page = lines.find(({ number }) => number >= section.lines[0])?.page;
    if (page !== undefined) section.page = page;
  }
  const units = sections.flatMap(unitsIn);
  const footnotes = units.filter((unit) => 'type' in unit && unit.type === 'footnote');
  for (const unit of units) {
    const amid = footnotes.filter((other) => other !== unit && isWithin(other.lines, unit.lines));
    const own = numbersIn(unit.lines)
      .filter((number) => !amid.some((other) => isAmong(number, other.lines)))
      .flatMap((number) => byNumber.get(number) ?? []);
    const at = placeOf(own);
    if (at !== null) unit.at = at;
  }
  shareMarks(sections, pages.length);
}

function numbersIn([first, last]: LineRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isAmong(line: number, [first, last]: LineRange): boolean {
  return line >= first && line <= last;
}

function isWithin(inner: LineRange, outer: LineRange): boolean {
  return isAmong(inner[0], outer) && isAmong(inner[1], outer);
}

function placeOf(lines: readonly PageLine[]): PagePlace | null {
  const page = lines[0]?.page;
  if (page === undefined) return null;
  const boxes = lines.filter((line) => line.page === page).map(({ box }) => box);
  return { page, box: around(boxes) };
}

/** The smallest box around others, in whole points. */
function around(boxes: readonly Box[]): Box {
  return {
    left: Math.floor(Math.min(...boxes.map(({ left }) => left))),
    top: Math.floor(Math.min(...boxes.map(({ top }) => top))),
    right: Math.ceil(Math.max(...boxes.map(({ right }) => right))),
    bottom: Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom))),
  };
}

function shareMarks(sections: readonly Section[], count: number): void {
  const marks = sections
    .flatMap(walk)
    .filter((met): met is PageMark => 'type' in met && met.type === 'page');
  const marked = new Set(marks.map(({ number }) => number));
  for (let page = 1; page <= count; page += 1) {
    const mark = marks.find(({ number }) => number > page) ?? marks.at(-1);
    if (!marked.has(page)) mark?.also.push(page);
  }
}
