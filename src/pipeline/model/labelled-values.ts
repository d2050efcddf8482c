/** Facts printed with a label: `Report published: 25 August 2017`, or in a small table. */
import { months } from '../../util/dates.ts';
import type { SourceFile } from '../types/source.ts';
import { isInSentence, weekday } from './dates.ts';

/** A value and where it is printed. */
export interface LabelledValue {
  value: string;
  /** 1-based source line. */
  line: number;
  /** The text that prints it, without markup, as evidence. */
  printed: string;
}

const monthStarts = months.map((name) => name.slice(0, 3)).join('|');

/** The start of a value: a figure, or words before the figure of a date. */
const figure = String.raw`(?:(?:${weekday},?|between|from|week)\s)*(?:\d|(?:${monthStarts})\p{L}*\s\d)`;

/** `Report published 25 August 2017`, `Published – March 2008`; groups: the label, the value. */
const valueBehind = new RegExp(String.raw`^(.*?)\s*\p{Pd}?\s(${figure}.*)$`, 'iu');

/** The start of a value on the line below its label. */
const valueBelow = new RegExp(String.raw`^\s*${figure}`, 'iu');

interface PlainLine {
  /** 1-based source line. */
  number: number;
  text: string;
}

/** A line as it may print a value. */
interface LabelledLine extends PlainLine {
  /** What is before and after its first colon; no value if it has none. */
  label: string;
  value: string;
  /** A date that follows a label without a colon. */
  behind: { label: string; value: string } | null;
  cells: string[];
}

const plainBySource = new WeakMap<SourceFile, PlainLine[]>();
const labelledBySource = new WeakMap<SourceFile, LabelledLine[]>();

/** The lines of a source without markup; made once, because a source is searched for several facts. */
export function plainLines(source: SourceFile): readonly PlainLine[] {
  return once(plainBySource, source, () =>
    source.lines.map(({ number, text }) => ({ number, text: plain(text) })),
  );
}

function labelledLines(source: SourceFile): readonly LabelledLine[] {
  return once(labelledBySource, source, () => joinCells(plainLines(source)).map(toLabelled));
}

/** A line that holds one cell after its only tab. */
const singleCell = /^\t[^\t]*$/u;

/** Lines with one cell each, as an export flattens a row, become the line of that row. */
function joinCells(lines: readonly PlainLine[]): PlainLine[] {
  const joined: PlainLine[] = [];
  lines.forEach((line, index) => {
    const row = joined.at(-1);
    const continues = singleCell.test(lines[index - 1]?.text ?? '') && singleCell.test(line.text);
    if (continues && row !== undefined) row.text += line.text;
    else joined.push({ ...line });
  });
  return joined;
}

function once<Made>(made: WeakMap<SourceFile, Made>, source: SourceFile, make: () => Made): Made {
  const known = made.get(source) ?? make();
  made.set(source, known);
  return known;
}

function toLabelled({ number, text }: PlainLine): LabelledLine {
  const [label, value] = split(text);
  const [, before, after] = valueBehind.exec(text.trim()) ?? [];
  // `… was / published in January 2015.` is the end of a sentence.
  const isLabel = before !== undefined && !/^\p{Ll}/u.test(before);
  const behind =
    isLabel && after !== undefined && !isInSentence(after) ? { label: before, value: after } : null;
  return { number, text, label, value, behind, cells: cellsOf(text) };
}

/** The first value after, beside or below a matching label; null if there is none. */
export function findLabelled(source: SourceFile, name: RegExp): LabelledValue | null {
  const lines = labelledLines(source);
  for (const [index, line] of lines.entries()) {
    const { number, text, cells } = line;
    const lineBelow = () => lines.slice(index + 1).find((below) => /[\p{L}\d]/u.test(below.text));
    if (name.test(line.label)) {
      if (line.value !== '') return { value: line.value, line: number, printed: text };
      const value = lineBelow();
      if (value && valueBelow.test(value.text)) {
        return { value: value.text.trim(), line: value.number, printed: `${text} ${value.text}` };
      }
    }
    const further = furtherValue(text, name);
    if (further !== null) return { value: further, line: number, printed: text };
    if (line.behind !== null && name.test(line.behind.label)) {
      return { value: line.behind.value, line: number, printed: text };
    }
    const column = cells.findIndex((cell) => name.test(cell.replace(/\s*:$/u, '')));
    if (column < 0 || cells.length < 2) continue;
    const next = lineBelow();
    const below = next?.cells.length === cells.length ? next.cells[column] : undefined;
    // `Published | 25 August 2017`: with no matching value below, the label heads its row.
    const value = below !== undefined && below !== '' ? below : cells[column + 1];
    if (value === undefined || value === '') continue;
    const rows = [cells, ...(value === below && next !== undefined ? [next.cells] : [])];
    const printed = rows.map((row) => row.join(' | ')).join(' / ');
    return { value, line: value === below ? (next?.number ?? number) : number, printed };
  }
  return null;
}

/** Maximum number of words in a label that follows another value. */
const longestLabel = 3;

/** A label at the end of a value: `3 July 2006 Reference no`. */
const labelBehind = /\s\p{Lu}\p{L}*(?:\s\p{L}+)?\.?$/u;

/** The value of a label that is not the first of its line: `Age group: All Published: 3 July 2006 Reference no: 841`. */
function furtherValue(text: string, name: RegExp): string | null {
  const parts = text.split(/:\s/u);
  const at = parts.findIndex((part, index) => index > 0 && endsWithLabel(part, name));
  const value = at < 0 ? undefined : parts[at + 1]?.trim();
  if (value === undefined) return null;
  return at + 2 < parts.length ? value.replace(labelBehind, '') : value;
}

function endsWithLabel(text: string, name: RegExp): boolean {
  const words = text.split(/\s+/u).slice(-longestLabel);
  return words.some((_, index) => name.test(words.slice(index).join(' ')));
}

/** Label and value, split at the first colon. */
function split(text: string): [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/** The cells of a row, separated by bars or tabs; a line that is not a row is one cell. */
export function cellsOf(text: string): string[] {
  const bars = text.trim().startsWith('|') ? text.trim().replace(/^\||\|$/gu, '') : null;
  return (bars === null ? text.split('\t') : bars.split('|')).map((cell) => cell.trim());
}

/** A line without markup and with ordinary spaces. */
export function plain(text: string): string {
  return text
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/[*#]+/gu, '')
    .replace(/[^\S\t]+/gu, ' ')
    .trimEnd();
}
