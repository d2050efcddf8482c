/** What a line begins with: the bullet of an item, the number of a paragraph, the mark of a footnote. */
import { bullets } from '../parse/constructs/list.ts';
import type { NumberStyle } from '../parse/number-runs.ts';
import type { PageLine, TextRun } from '../types/page.ts';

export interface Label {
  type: 'bullet' | 'number' | 'footnote';
  /** As printed: `17.`, `•`. */
  printed: string;
  /** Of a number or a mark; 0 for a bullet. */
  number: number;
  /** Nothing for a bullet or a mark. */
  style: NumberStyle;
  left: number;
  /** Left edge of the text after it; if there is none, the label's right edge. */
  textLeft: number;
  /** White space between label and text, in font sizes. */
  gap: number;
  /** The line without its label. */
  rest: TextRun[];
}

const bullet = new RegExp(`^[${bullets}]`, 'u');
const dash = /^[-–—−o*]$/u;
const number = /^(?:\((\d{1,3})\)|(\d{1,3})([.)]?))(?=\s|$|(?<=\.)["'\p{Pi}]?\p{Lu})/u;
const mark = /^\d{1,2}$/u;

/** White space, in font sizes, that must follow a dash for it to begin an item. */
const listGap = 0.4;

/** The label of a line; null if it has none. */
export function labelOf(line: PageLine): Label | null {
  const runs = line.runs.filter(({ text }) => text.trim() !== '');
  const [first] = runs;
  if (!first) return null;
  const text = first.text.trim();
  if (first.raised && mark.test(text)) return toLabel('footnote', text, line, Number(text), '');
  if (first.symbol && Array.from(text).length === 1) return toLabel('bullet', text, line);
  const [own] = bullet.exec(text) ?? [];
  if (own !== undefined) return toLabel('bullet', own, line);
  if (dash.test(text)) {
    const label = toLabel('bullet', text, line);
    return label.gap > listGap && label.rest.length > 0 ? label : null;
  }
  const [printed, bracketed, digits = '', end = ''] =
    number.exec(line.text.replace('\t', ' ')) ?? [];
  if (printed === undefined) return null;
  const style = bracketed === undefined ? (end as NumberStyle) : '()';
  return toLabel('number', printed, line, Number(bracketed ?? digits), style);
}

function toLabel(
  type: Label['type'],
  printed: string,
  line: PageLine,
  value = 0,
  style: NumberStyle = '',
): Label {
  const { taken, rest } = cut(line.runs, printed.length);
  const right = taken.at(-1)?.right ?? line.box.left;
  const textLeft = rest.find(({ text }) => text.trim() !== '')?.left ?? right;
  const gap = (textLeft - right) / line.size;
  return { type, printed, number: value, style, left: line.box.left, textLeft, gap, rest };
}

/** Splits runs after `length` characters. */
function cut(runs: readonly TextRun[], length: number): { taken: TextRun[]; rest: TextRun[] } {
  const taken: TextRun[] = [];
  let left = length;
  for (const [index, run] of runs.entries()) {
    const start = run.text.length - run.text.trimStart().length;
    const count = run.text.trim().length;
    if (left > 0 && count > left) {
      const at = start + left;
      const middle = run.left + ((run.right - run.left) * at) / run.text.length;
      const behind = run.text.slice(at);
      const space = behind.length - behind.trimStart().length;
      const textLeft = middle + ((run.right - run.left) * space) / run.text.length;
      const own = { ...run, text: run.text.slice(0, at), right: middle };
      return {
        taken: [...taken, own],
        rest: [{ ...run, text: behind.trimStart(), left: textLeft }, ...runs.slice(index + 1)],
      };
    }
    if (left === 0) return { taken, rest: trimStart(runs.slice(index)) };
    taken.push(run);
    left -= count;
  }
  return { taken, rest: [] };
}

function trimStart(runs: readonly TextRun[]): TextRun[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  return first < 0 ? [] : runs.slice(first);
}
