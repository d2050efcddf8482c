/** Facts printed with a label: `Report published: 25 August 2017`, or in a small table. */
import type { SourceFile } from '../types/source.ts';

/** A value and where it is printed. */
export interface LabelledValue {
  value: string;
  /** 1-based source line. */
  line: number;
  /** The text that prints it, without markup, as evidence. */
  printed: string;
}

/** `Report published 25 August 2017`, `Published – March 2008`; groups: the label, the value. */
const valueBehind =
  /^(.*?)\s*\p{Pd}?\s((?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s\d).*)$/iu;

/** The start of a value on the line below its label. */
const figure = /^\s*\d/u;

interface PlainLine {
  /** 1-based source line. */
  number: number;
  text: string;
}

const knownLines = new WeakMap<SourceFile, PlainLine[]>();

/** The lines of a source without markup; made once, because a source is searched for several facts. */
export function plainLines(source: SourceFile): readonly PlainLine[] {
  const known = knownLines.get(source);
  if (known !== undefined) return known;
  const lines = source.lines.map(({ number, text }) => ({ number, text: plain(text) }));
  knownLines.set(source, lines);
  return lines;
}

/** The first value after, beside or below a matching label; null if there is none. */
export function findLabelled(source: SourceFile, label: RegExp): LabelledValue | null {
  const lines = plainLines(source);
  for (const [index, { number, text }] of lines.entries()) {
    const lineBelow = () => lines.slice(index + 1).find((line) => /[\p{L}\d]/u.test(line.text));
    const [before, after] = split(text);
    if (label.test(before) && text.includes(':')) {
      if (after !== '') return { value: after, line: number, printed: text };
      const value = lineBelow();
      if (value && figure.test(value.text)) {
        return { value: value.text.trim(), line: value.number, printed: `${text} ${value.text}` };
      }
    }
    const [, own, behind] = valueBehind.exec(text.trim()) ?? [];
    if (own !== undefined && behind !== undefined && label.test(own)) {
      return { value: behind, line: number, printed: text };
    }
    const cells = cellsOf(text);
    const column = cells.findIndex((cell) => label.test(cell.replace(/\s*:$/u, '')));
    if (column < 0 || cells.length < 2) continue;
    const next = lineBelow();
    const values = next === undefined ? [] : cellsOf(next.text);
    const below = values.length === cells.length ? values[column] : undefined;
    // `Published | 25 August 2017`: with no matching value below, the label heads its row.
    const value = below !== undefined && below !== '' ? below : cells[column + 1];
    if (value === undefined || value === '') continue;
    const printed = [text, ...(value === below ? [next?.text ?? ''] : [])]
      .map((row) => cellsOf(row).join(' | '))
      .join(' / ');
    return { value, line: value === below ? (next?.number ?? number) : number, printed };
  }
  return null;
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
