/** The runs of paragraph numbers of a report: the main run, and those of annexes that start again. */

/** How a number that starts a line fits the runs so far. */
export type NumberFit =
  | { fit: 'next' | 'restart'; run: number }
  /** Too far from any run: the number is part of a sentence. */
  | { fit: 'none' }
  | { fit: 'skips' | 'repeats'; run: number; expected: number };

/** Numbers missing between two paragraphs, up to which the later one still counts as a paragraph. */
const largestGap = 5;

export class NumberRuns {
  /** The last number of each run. */
  readonly #last: number[] = [];
  #current = -1;
  #headingSince = false;

  /** How `number` would fit; nothing is taken yet. */
  fit(number: number): NumberFit {
    const current = this.#last[this.#current];
    if (current === undefined) {
      return number === 1 ? { fit: 'restart', run: 0 } : { fit: 'none' };
    }
    const fits = [...this.#last.keys()].filter((run) => number === (this.#last[run] ?? 0) + 1);
    const inHand = fits.includes(this.#current) ? this.#current : undefined;
    // Below a new heading a run that was left for another is taken up again.
    const next = this.#headingSince ? fits[0] : (inHand ?? fits.at(-1));
    if (next !== undefined) return { fit: 'next', run: next };
    if (number === 1) return { fit: 'restart', run: this.#last.length };
    const place = { run: this.#current, expected: current + 1 };
    if (number > current && number <= current + 1 + largestGap) return { fit: 'skips', ...place };
    if (number <= current && number > current - largestGap) return { fit: 'repeats', ...place };
    return { fit: 'none' };
  }

  /** Takes a number into a run. */
  take(number: number, run: number): void {
    this.#last[run] = number;
    this.#current = run;
    this.#headingSince = false;
  }

  /** Tells that a heading stands here. */
  passHeading(): void {
    this.#headingSince = true;
  }
}
