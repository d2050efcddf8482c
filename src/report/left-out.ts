/** What was left out of a text, as readers are told. */
import type { Omitted } from '../schemas/report.ts';

export interface LeftOut {
  /** `Lines 40–58`; of a source that has pages `Page 3`, or `Pages 2–11`. */
  where: string;
  reason: string;
}

/** Of a source without pages each stretch of lines, else the pages for each reason. */
export function leftOut(omitted: readonly Omitted[]): LeftOut[] {
  const ofPages = Map.groupBy(
    omitted.filter(({ page }) => page !== undefined),
    ({ reason }) => reason,
  );
  const ofLines = omitted.filter(({ page }) => page === undefined);
  return [
    ...ofLines.map(({ lines, reason }) => ({
      where: `${lines.includes('-') ? 'Lines' : 'Line'} ${lines.replace('-', '–')}`,
      reason,
    })),
    ...[...ofPages].map(([reason, ranges]) => {
      const pages = new Set(ranges.map(({ page = 1 }) => page));
      return { where: `${pages.size > 1 ? 'Pages' : 'Page'} ${inRuns([...pages])}`, reason };
    }),
  ];
}

/** `2–4, 7` */
function inRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const open = runs.at(-1);
    if (open?.[1] === number - 1) open[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
