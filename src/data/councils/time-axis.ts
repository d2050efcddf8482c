/** Positions of dates on an axis of whole years. */

export interface Tick {
  year: number;
  /** Per cent of the width, from the left. */
  x: number;
}

/** An axis from the beginning of the first year to the end of the last. */
export interface Axis {
  /** Converts a time in years to per cent of the width. */
  place: (time: number) => number;
  ticks: Tick[];
}

/** Possible years between ticks. The first that gives few enough ticks is used. */
const steps = [1, 2, 5, 10, 20, 50];

/** Maximum number of steps, for a phone. */
const mostSteps = 6;

/**
 * A date in years: `2006-07-01` is about 2006.5. A bare month or year counts as its middle.
 * @param iso a date as far as it is known
 */
export function timeOf(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** @param times in years, at least one */
export function createAxis(times: readonly number[]): Axis {
  const first = Math.floor(Math.min(...times));
  const last = Math.floor(Math.max(...times)) + 1;
  const place = (time: number) => rounded((100 * (time - first)) / (last - first));
  const step = steps.find((one) => (last - first) / one <= mostSteps) ?? last - first;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push({ year, x: place(year) });
  }
  return { place, ticks };
}

const rounded = (per: number) => Math.round(per * 100) / 100;
