/** The runs of paragraph numbers of a report: the main run, and those of annexes that start again. */
import type { OutlineNode } from '../../schemas/registers.ts';
import type { PrintedNumber } from './constructs/numbered.ts';

/** How a number that starts a line fits the runs so far. */
export type NumberFit =
  | { fit: 'next' | 'restart'; run: number }
  /** Too far from any run; `expected` is the number that would go on. */
  | { fit: 'none'; run: number; expected: number }
  | { fit: 'skips' | 'repeats'; run: number; expected: number };

type Role = OutlineNode['role'] | null;

interface Run {
  last: number;
  /** What is printed around its numbers: `1.` and `1)` are of different runs. */
  style: PrintedNumber['style'];
  /** Role of the part in which it began. */
  role: Role;
  /** Whether a heading stands between it and the run before it: a part of its own, not a list in a paragraph. */
  ownHeading: boolean;
}

/** Numbers missing between two paragraphs, up to which the later one counts as a paragraph wherever it stands. */
const largestGap = 5;

export class NumberRuns {
  readonly #runs: Run[] = [];
  /** All numbers that start a line of the source, in order. */
  readonly #printed: readonly PrintedNumber[];
  #current = -1;
  #headingSince = false;
  #role: Role = null;

  constructor(printed: readonly PrintedNumber[] = []) {
    this.#printed = printed;
  }

  /** How `printed` would fit; nothing is taken yet. */
  fit(printed: PrintedNumber): NumberFit {
    const { number } = printed;
    const next = this.#next(printed);
    if (next !== undefined) return { fit: 'next', run: next };
    if (number === 1 && this.#mayRestart(printed)) {
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

  /** Takes a number into a run. */
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
  }

  /** Whether the number after this one starts a line further down. */
  leadsOn({ line, number, style }: PrintedNumber): boolean {
    return this.#printed.some(
      (other) => other.line > line && other.style === style && other.number === number + 1,
    );
  }

  /** Tells that a heading stands here; `role` is undefined where the outline does not name it. */
  passHeading(role?: Role): void {
    this.#headingSince = true;
    if (role !== undefined) this.#role = role;
  }

  /** A number without a point begins a run only where the second one follows. */
  #mayRestart(printed: PrintedNumber): boolean {
    const { style } = printed;
    if (style === '.' || style === ')') return true;
    return this.leadsOn(printed);
  }

  /** The run that goes on with the number; undefined where none does. */
  #next(printed: PrintedNumber): number | undefined {
    const next = [...this.#runs.keys()].filter(
      (run) => (this.#runs[run]?.last ?? NaN) + 1 === printed.number,
    );
    const alike = next.filter((run) => this.#runs[run]?.style === printed.style);
    // Recommendations `1)` and `2)`, and the findings go on from `3.`
    const fits = alike.length > 0 || !this.#headingSince ? alike : next;
    const current = this.#runs[this.#current];
    if (fits.length < 2 || current === undefined || !fits.includes(this.#current)) {
      return fits.at(-1);
    }
    const others = fits.filter((run) => run !== this.#current);
    // A part that numbers its recommendations, or an annex, ends with its heading.
    const aside = current.role === 'recommendations' || current.role === 'annex';
    if (this.#headingSince && aside) return others.at(-1);
    if (current.ownHeading) return this.#current;
    // The list in a paragraph goes on only where the paragraph's own run finds its number further down.
    return this.standsAgain(printed) ? this.#current : others.at(-1);
  }

  /** Whether the number starts one more line before numbers start again. */
  standsAgain({ line, number, style }: PrintedNumber): boolean {
    const later = this.#printed.filter((other) => other.line > line && other.style === style);
    const restart = later.findIndex((other) => other.number === 1);
    return later
      .slice(0, restart < 0 ? undefined : restart)
      .some((other) => other.number === number);
  }
}
