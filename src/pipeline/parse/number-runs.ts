/** The runs of paragraph numbers in a report: the main run, and those that restart, as in annexes. */
import type { OutlineNode } from '../../schemas/registers.ts';

/** What is printed around a number: `17.`, `17)`, `(17)`, or nothing. */
export type NumberStyle = '.' | ')' | '()' | '';

/** A number at the start of a line. */
export interface PrintedNumber {
  /** 1-based source line. */
  line: number;
  number: number;
  style: NumberStyle;
}

/** How a number at the start of a line fits the runs so far. */
export type NumberFit =
  | { fit: 'next' | 'restart'; run: number }
  /** `none`: too far from any run. `expected` is the number that would have continued this one. */
  | { fit: 'skips' | 'repeats' | 'none'; run: number; expected: number };

type Role = OutlineNode['role'] | null;

interface Run {
  last: number;
  /** What is printed around its numbers: `1.` and `1)` belong to different runs. */
  style: NumberStyle;
  /** Role of the part in which it began. */
  role: Role;
  /** Whether a heading precedes it, which makes it a part of its own and not a list in a paragraph. */
  ownHeading: boolean;
}

/** A number that skips or repeats up to this many still counts as that of a paragraph, wherever it occurs. */
const largestGap = 5;

export class NumberRuns {
  readonly #runs: Run[] = [];
  /** All numbers at the start of a line of the source, in order. */
  readonly #printed: readonly PrintedNumber[];
  #current = -1;
  #headingSince = false;
  /** Whether an annex begins here: an excerpt from another report keeps the numbers that it has there. */
  #annexSince = false;
  #role: Role = null;

  constructor(printed: readonly PrintedNumber[] = []) {
    this.#printed = printed;
  }

  /** How `printed` would fit. Does not take it. */
  fit(printed: PrintedNumber): NumberFit {
    const { number } = printed;
    const next = this.#next(printed);
    if (next !== undefined) return { fit: 'next', run: next };
    // A 2 more likely follows a 1 that the export lost.
    const ofExcerpt = this.#annexSince && number > 2 && this.leadsOn(printed);
    if (ofExcerpt || (number === 1 && this.#mayRestart(printed))) {
      return { fit: 'restart', run: this.#runs.length };
    }
    const alike = this.#runs.findLastIndex(({ style }) => style === printed.style);
    const run = this.#runs[this.#current]?.style === printed.style ? this.#current : alike;
    const last = this.#runs[run]?.last;
    if (last === undefined) return { fit: 'none', run: this.#runs.length, expected: 1 };
    const place = { run, expected: last + 1 };
    if (number > last && number <= last + 1 + largestGap) return { fit: 'skips', ...place };
    if (number <= last && number > last - largestGap) return { fit: 'repeats', ...place };
    return { fit: 'none', ...place };
  }

  /** Adds a number to a run, or begins the run. */
  take({ number, style }: PrintedNumber, run: number): void {
    const known = this.#runs[run];
    if (known === undefined) {
      this.#runs[run] = { last: number, style, role: this.#role, ownHeading: this.#headingSince };
    } else {
      known.last = number;
      known.style = style;
    }
    this.#current = run;
    this.#headingSince = false;
    this.#annexSince = false;
  }

  /** Whether the next number, in the same style, starts a line further down. */
  leadsOn({ line, number, style }: PrintedNumber): boolean {
    return this.#printed.some(
      (other) => other.line > line && other.style === style && other.number === number + 1,
    );
  }

  /**
   * Whether it is a slip for the expected number: the run goes on from that one, by two numbers, sooner than from
   * this. One alone may be part of a sentence.
   */
  isSlip({ line, number, style }: PrintedNumber, expected: number): boolean {
    if (number <= expected + 2) return false;
    let next = expected + 1;
    for (const other of this.#printed) {
      // Another of these numbers may lack its stop.
      if (other.line <= line || (other.style !== style && other.style !== '')) continue;
      if (other.number === number + 1 && other.style === style) return false;
      if (other.number === next) next += 1;
      if (next > expected + 2) return true;
    }
    return false;
  }

  /** Records that a heading comes here. `role` is undefined if the outline does not name the heading. */
  passHeading(role?: Role): void {
    this.#headingSince = true;
    if (role === 'annex') this.#annexSince = true;
    if (role !== undefined) this.#role = role;
  }

  /**
   * Whether a 1 may begin a run. Without a point or closing bracket, it needs a 2 further down. In a report whose
   * paragraphs have points, a number without one more likely marks a footnote.
   */
  #mayRestart(printed: PrintedNumber): boolean {
    const { style } = printed;
    if (style === '.' || style === ')') return true;
    const isUsual = style !== '' || this.#count('') >= this.#count('.');
    return isUsual && this.leadsOn(printed);
  }

  #count(style: NumberStyle): number {
    return this.#printed.filter((other) => other.style === style).length;
  }

  /** The run that continues with the number; undefined if there is none. */
  #next(printed: PrintedNumber): number | undefined {
    const next = [...this.#runs.keys()].filter(
      (run) => (this.#runs[run]?.last ?? NaN) + 1 === printed.number,
    );
    const alike = next.filter((run) => this.#runs[run]?.style === printed.style);
    // After a heading, the style may change: recommendations `1)` and `2)`, then findings from `3.`
    const fits = alike.length > 0 || !this.#headingSince ? alike : next;
    const current = this.#runs[this.#current];
    if (fits.length < 2 || current === undefined || !fits.includes(this.#current)) {
      return fits.at(-1);
    }
    const others = fits.filter((run) => run !== this.#current);
    // A run of recommendations, or in an annex, ends at the next heading.
    const aside = current.role === 'recommendations' || current.role === 'annex';
    if (this.#headingSince && aside) return others.at(-1);
    if (current.ownHeading) return this.#current;
    // A list in a paragraph continues only if the paragraph's own run finds this number further down.
    return this.standsAgain(printed) ? this.#current : others.at(-1);
  }

  /** Whether the number starts another line further down, before numbers restart at 1. */
  standsAgain({ line, number, style }: PrintedNumber): boolean {
    const later = this.#printed.filter((other) => other.line > line && other.style === style);
    const restart = later.findIndex((other) => other.number === 1);
    return later
      .slice(0, restart < 0 ? undefined : restart)
      .some((other) => other.number === number);
  }
}
