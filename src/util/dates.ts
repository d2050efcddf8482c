/** Dates in words. Dates are ISO strings, as far as known: `2006`, `2006-02`, `2006-02-23`. */
import type { Published, ReportFrontmatter } from '../schemas/report.ts';

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

/** `from 12 June to 6 July 2017`: the same month or year is not repeated. */
export function periodInWords({ start, end }: { start: string; end: string }): string {
  if (start === end) return dateWithPreposition(start);
  const from = partsOf(start);
  const to = partsOf(end);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined;
  const first = [from.day, sameMonth ? undefined : from.month, sameYear ? undefined : from.year];
  const words = first.filter(Boolean).join(' ') || from.year;
  return `from ${words} to ${dateInWords(end)}`;
}

/** `2006-02-23` → `2006` */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

/** Where the date comes from, if not from the report's own text; otherwise null. */
export function dateOrigin(published: Published): string | null {
  const origins = {
    text: null,
    manifest: 'The date is not in the text; it comes from the list of sources.',
    filename: 'The date is not in the text; it comes from the name of the source file.',
    editor: 'The date is not in the text; it was set by the editor.',
  } as const satisfies Record<Published['from'], string | null>;
  return origins[published.from];
}

/** An instant for feeds: the first moment of the date, as far as it is known. */
export function dateTime({ published }: Pick<ReportFrontmatter, 'published'>): string {
  return `${published.date}${'-01-01'.slice(published.date.length - 4)}T00:00:00Z`;
}

function partsOf(iso: string) {
  const [year = '', month, day] = iso.split('-');
  return {
    year,
    month: month === undefined ? undefined : months[Number(month) - 1],
    day: day === undefined ? undefined : String(Number(day)),
  };
}
