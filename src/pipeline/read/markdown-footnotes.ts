/** Markdown's footnotes → raised marks, which everything else knows how to read. */
import type { SourceLine } from '../types/line.ts';

/** `[^2]: The local authority …`: the start of a footnote. */
export const definition = /^\[\^\d{1,3}\]:/mu;

/** The start of a footnote, or `[^2]` in a text; groups: the number. */
const mark = /^\[\^(\d{1,3})\]:|\[\^(\d{1,3})\]/gu;

/** The lines of a text with footnotes in the form `area<sup>2</sup>` and `<sup>2</sup> The local authority …`. */
export function raiseMarks(lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line) => ({ ...line, text: line.text.replace(mark, '<sup>$1$2</sup>') }));
}
