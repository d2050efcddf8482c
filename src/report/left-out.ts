/** What was left out of a text, in words for readers. */
import type { Omitted } from '../schemas/report.ts';
import { inRuns, runInWords, type NumberRun } from '../util/number-runs.ts';

export interface LeftOut {
  /** `Lines 40–58`; if the source has pages, `Page 3` or `Pages 2–11`. */
  where: string;
  reason: string;
}

/** All that was left out for one reason. */
export interface LeftOutFor extends LeftOut {
  /** Null if they were not counted. */
  words: number | null;
}

/** Each range of lines; if the source has pages, the pages for each reason. */
export function leftOut(omitted: readonly Omitted[]): LeftOut[] {
  const ofLines = omitted.filter(({ page }) => page === undefined);
  const ofPages = omitted.filter(({ page }) => page !== undefined);
  return [
    ...ofLines.map(({ lines, reason }) => ({ where: places('Line', [toRun(lines)]), reason })),
    ...leftOutByReason(ofPages).map(({ where, reason }) => ({ where, reason })),
  ];
}

/** What was left out for each reason, with its number of words. */
export function leftOutByReason(omitted: readonly Omitted[]): LeftOutFor[] {
  return [...Map.groupBy(omitted, ({ reason }) => reason)].map(([reason, ranges]) => {
    const pages = ranges.flatMap(({ page }) => page ?? []);
    const where =
      pages.length > 0
        ? places('Page', inRuns([...new Set(pages)]))
        : places(
            'Line',
            ranges.map(({ lines }) => toRun(lines)),
          );
    return { where, reason, words: wordsOf(ranges) };
  });
}

/** Number of words in all ranges; null if one of them was not counted. */
export function wordsOf(omitted: readonly Omitted[]): number | null {
  return omitted.reduce<number | null>(
    (sum, { words }) => (sum === null || words === undefined ? null : sum + words),
    0,
  );
}

function toRun(lines: string): NumberRun {
  const [first = NaN, last = first] = lines.split('-').map(Number);
  return [first, last];
}

/** `Page 4`, `Lines 2–4, 7` */
function places(name: string, runs: readonly NumberRun[]): string {
  const isOne = runs.length === 1 && runs.every(([first, last]) => first === last);
  return `${isOne ? name : `${name}s`} ${runs.map(runInWords).join(', ')}`;
}
