/** A position in the lines of a source, from which constructs read. */
import type { LineRange } from '../types/blocks.ts';
import type { SourceLine } from '../types/line.ts';

export class LineCursor {
  readonly #lines: SourceLine[];
  #index = 0;

  constructor(lines: readonly SourceLine[]) {
    this.#lines = [...lines];
  }

  /** The line at the cursor, or `offset` lines on; undefined past either end. */
  peek(offset = 0): SourceLine | undefined {
    return this.#lines[this.#index + offset];
  }

  /** Takes the line at the cursor. Throws at the end. */
  next(): SourceLine {
    const line = this.#lines[this.#index];
    if (line === undefined) throw new RangeError('No line left: this is a bug in Pilcrow.');
    this.#index += 1;
    return line;
  }

  /** Takes as many lines. Throws at the end. */
  skip(count: number): void {
    for (let taken = 0; taken < count; taken += 1) this.next();
  }

  /** The lines from `first`, a line number, to the one last taken. */
  takenFrom(first: number): LineRange {
    return [first, this.peek(-1)?.number ?? first];
  }

  /** Offset from the cursor of the next line with text; undefined if there is none. */
  nextTextOffset(from = 0): number | undefined {
    for (let offset = from; this.peek(offset) !== undefined; offset += 1) {
      if (!isBlank(this.peek(offset)?.text ?? '')) return offset;
    }
    return undefined;
  }

  /** Replaces the text of the line at the cursor. Throws at the end. */
  replace(text: string): void {
    const line = this.peek();
    if (line === undefined) throw new RangeError('No line left: this is a bug in Pilcrow.');
    this.#lines[this.#index] = { ...line, text };
  }

  get done(): boolean {
    return this.#index >= this.#lines.length;
  }
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
