/** The numbers printed on pages → whether pages of the report are missing from the file, or in it twice. */
import { createMessage, type Message } from '../messages/message.ts';
import type { Furniture } from '../types/furniture.ts';
import type { Page, PageLine } from '../types/page.ts';

/** The first page number of a part that has its own: its title and contents may have none. */
const latestStart = 3;

/** Fewest pages whose numbers agree. A number alone may be misprinted, or not that of its page. */
const fewest = 2;

/** A page number at the end of a line, or at its beginning: `Page 4 of 20`, `4 Inspection of a council`. */
const numberAtEdge = [
  /(?<!\d)(?<number>\d{1,3})(?:\s+of\s+\d{1,3})?\D{0,2}$/u,
  /^(?<number>\d{1,3})(?!\d)/u,
];

interface NumberedPage {
  page: Page;
  /** Its printed number. */
  printed: number;
  line: PageLine;
}

/** Warns of pages whose numbers do not count up from those before. Texts without page numbers have none. */
export function checkPageOrder(pages: readonly Page[], furniture: Furniture): Message[] {
  const rows: NumberedPage[][] = [];
  for (const page of pages) {
    const numbered = readNumber(page, furniture);
    if (numbered === null) continue;
    const row = rows.at(-1);
    if (row?.[0] && shiftOf(row[0]) === shiftOf(numbered)) row.push(numbered);
    else rows.push([numbered]);
  }
  const trusted = rows.filter(({ length }) => length >= fewest);
  return trusted.flatMap(([first], index) => {
    const before = trusted[index - 1]?.at(-1);
    if (!first || !before || shiftOf(first) === shiftOf(before)) return [];
    // A page between the two may be left out of the count.
    if (first.printed === before.printed + 1 || first.printed <= latestStart) return [];
    const reason = `Page ${first.page.number} of the file is numbered ${first.printed}, but page ${before.page.number} is numbered ${before.printed}.`;
    return createMessage('page-order', first.line.number, reason);
  });
}

/** How far a printed number is ahead of the page's place in the file. */
function shiftOf({ page, printed }: NumberedPage): number {
  return printed - page.number;
}

function readNumber(page: Page, furniture: Furniture): NumberedPage | null {
  const lines = page.lines.filter((line) => furniture.has(line));
  const own = lines.filter((line) => furniture.get(line) === 'page number');
  for (const pattern of numberAtEdge) {
    for (const line of own.length > 0 ? own : lines) {
      const number = pattern.exec(line.text.trim())?.groups?.['number'];
      if (number !== undefined) return { page, printed: Number(number), line };
    }
  }
  return null;
}
