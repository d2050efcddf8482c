/** HTML tables that an export left in its text → rows between bars, which everything else knows how to read. */
import type { SourceLine } from '../types/line.ts';

const opening = /<table(?:\s[^<>]*)?>/iu;
const closing = /<\/table\s*>/iu;

/** Tags that end a row, or a part of the table. */
const rowTag = /<\/?(?:table|thead|tbody|tfoot|tr|caption|colgroup|col)(?:\s[^<>]*)?\/?>/giu;

/** The start of a cell; group: the columns that it spans. */
const cellStart = /<t[dh](?:\s[^<>]*?(?:colspan="?(\d)[^<>]*)?)?>/giu;

const cellEnd = /<\/t[dh]\s*>/giu;

/** The lines of a text, with each row of an HTML table on a line of its own. */
export function unfoldTables(lines: readonly SourceLine[]): SourceLine[] {
  const unfolded: SourceLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const end = opening.test(line.text)
      ? lines.findIndex(({ text }, at) => at >= index && closing.test(text))
      : -1;
    if (end < 0) {
      unfolded.push(line);
      continue;
    }
    unfolded.push(...rowsOf(lines.slice(index, end + 1)));
    index = end;
  }
  return unfolded;
}

function rowsOf(lines: readonly SourceLine[]): SourceLine[] {
  const whole = lines.map(({ text }) => text).join('\n');
  const rows: SourceLine[] = [];
  let start = 0;
  const add = (end: number): void => {
    const text = whole.slice(start, end);
    const first = whole.slice(0, start + text.length - text.trimStart().length);
    const line = lines[first.split('\n').length - 1];
    if (line === undefined || text.trim() === '') return;
    rows.push(...toLines(text).map((row) => ({ ...line, text: row })));
  };
  for (const { 0: tag, index } of whole.matchAll(rowTag)) {
    add(index);
    start = index + tag.length;
  }
  add(whole.length);
  return rows;
}

/** A row between bars, below any text outside its cells. */
function toLines(text: string): string[] {
  const [before = '', ...marked] = text
    .replace(/\s+/gu, ' ')
    .replace(cellEnd, '')
    .replace(cellStart, (_, span: string | undefined) => `\n${span ?? '1'}`)
    .split('\n');
  const cells = marked.flatMap((cell) => [
    cell.slice(1).trim().replaceAll('|', '\\|'),
    ...Array.from({ length: Number(cell[0]) - 1 }, () => ''),
  ]);
  const lines = before.trim() === '' ? [] : [before.trim()];
  return cells.length === 0 ? lines : [...lines, `| ${cells.join(' | ')} |`];
}
