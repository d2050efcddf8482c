/** Dates in words. Dates are ISO strings, as far as known: `2006`, `2006-02`, `2006-02-23`. */

/** The names of the months, from January. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2006-02-23` → `23 February 2006`; shorter dates give only month and year, or year. */
export function dateInWords(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return [day, month, year].filter(Boolean).join(' ');
}

/** `on 23 February 2006`, `in February 2006`, `in 2006` */
export function dateWithPreposition(iso: string): string {
  return `${iso.length === 10 ? 'on' : 'in'} ${dateInWords(iso)}`;
}

/**
 * `between 12 June and 6 July 2017`: the same month or year is not repeated. Not “from … to”: some inspections were
 * several visits with months between them.
 */
export function periodInWords({ start, end }: { start: string; end: string }): string {
  if (start === end) return dateWithPreposition(start);
  const from = partsOf(start);
  const to = partsOf(end);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined;
  const first = [from.day, sameMonth ? undefined : from.month, sameYear ? undefined : from.year];
  const words = first.filter(Boolean).join(' ') || from.year;
  return `between ${words} and ${dateInWords(end)}`;
}

/** Whether a text is an ISO date, and one that the calendar has: `2006-02-23`, but not `2006-02-30`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/u.test(text)) return false;
  const date = new Date(text);
  // `2006-02-30` would roll over into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `2006-02-23` → `2006` */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

function partsOf(iso: string) {
  const [year = '', month, day] = iso.split('-');
  return {
    year,
    month: month === undefined ? undefined : months[Number(month) - 1],
    day: day === undefined ? undefined : String(Number(day)),
  };
}
