/** The period in which the council of a report must have existed. */
import type { Period } from '../../registers/councils.ts';
import { yearOf } from '../../util/dates.ts';

/** Longest delay between an inspection and the publication of its report, in months. */
const longestDelay = 6;

/**
 * The days of the inspection or, if they are unknown, the time before publication in which it must have taken
 * place; null if neither date is known.
 */
export function reportPeriod(
  inspected: Period | null,
  published: { date: string } | null,
): Period | null {
  if (inspected !== null || published === null) return inspected;
  return { start: monthsBefore(published.date, longestDelay), end: published.date };
}

/** `2019-07-03`, 6 months → `2019-01`; a bare year counts from January. */
function monthsBefore(date: string, months: number): string {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 1;
  return new Date(Date.UTC(Number(yearOf(date)), month - 1 - months)).toISOString().slice(0, 7);
}
