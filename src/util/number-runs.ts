/** Runs of consecutive numbers, for readers. */

export type NumberRun = readonly [first: number, last: number];

/** Sorts numbers into runs: 7, 2, 3 and 4 become 2–4 and 7. */
export function inRuns(numbers: readonly number[]): NumberRun[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const open = runs.at(-1);
    if (open?.[1] === number - 1) open[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** `2–4`, `7` */
export function runInWords([first, last]: NumberRun): string {
  return first === last ? String(first) : `${first}–${last}`;
}
