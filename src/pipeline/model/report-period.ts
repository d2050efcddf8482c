/** When the councils were there that a report may be on. */
import type { Period } from '../../registers/councils.ts';

/** How long after an inspection its report was published at the latest, in months. */
const longestDelay = 6;

/**
 * The days of the inspection; where they are not known, the time before publication in which it must have been.
 * Null where neither is known.
 */
export function reportPeriod(
  inspected: Period | null,
  published: { date: string } | null,
): Period | null {
  if (inspected !== null || published === null) return inspected;
  return { start: monthsBefore(published.date, longestDelay), end: published.date };
}

/** `2019-07-03` → `2019-01`; a year counts from its first month. */
function monthsBefore(date: string, months: number): string {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 1;
  return new Date(Date.UTC(Number(date.slice(0, 4)), month - 1 - months)).toISOString().slice(0, 7);
}
