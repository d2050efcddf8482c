/** Dates as reports print them → ISO. */

/** An ISO date and how exact it is. */
export interface PrintedDate {
  /** `2006-02-23`, or `2006-02` where no day is printed. */
  date: string;
  precision: 'day' | 'month';
}

const months = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore

/** A month, or its first three letters: `Sept` is met too. */
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')})\\.?`;

/** `23 February 2006`, `3rd March 2009`, `17 Dec 2008` */
const dayDate = new RegExp(
  String.raw`\b(?<day>\d{1,2})\s?(?:st|nd|rd|th)?(?:\s+of)?\s+${month},?\s+(?<year>\d{4})\b`,
  'iu',
);

/** `February 2006` */
const monthDate = new RegExp(String.raw`\b${month}\s+(?<year>\d{4})\b`, 'iu');

/** `23/02/2006`, `23.02.06`, `23-02-2006` */
const numericDate =
  /\b(?<day>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>(?:19|20)\d{2}|\d{2})(?![\d/.-])/u;

/** What may stand between the first and the last day: `12 June to 6 July 2017`, `9–24 November 2017`. */
const rangeSeparator = /\s*(?:–|—|-|\bto\b|\band\b)\s*/u;

/** The first date in `text`; null where there is none. */
export function parseDate(text: string): PrintedDate | null {
  for (const pattern of [dayDate, numericDate, monthDate]) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const date = toIso(groups['year'] ?? '', groups['month'] ?? '', groups['day']);
    if (date !== null) return { date, precision: groups['day'] === undefined ? 'month' : 'day' };
  }
  return null;
}

/** Whether the whole of `text` is a date and nothing else. */
export function isDate(text: string): boolean {
  const found = [dayDate, numericDate, monthDate].map((pattern) => pattern.exec(text)?.[0]);
  return found.includes(text.trim());
}

/**
 * First and last day of a range, e.g. `12 June to 6 July 2017`, or of several visits: `30 September to 11 October 2024
 * and 13 to 16 January 2025`. The parts of a day that are not printed are those of the next one.
 */
export function parseDateRange(text: string): { start: string; end: string } | null {
  const visits = text.split(/\s+and\s+/u);
  const whole = parseVisit(text, null);
  const [first = '', last = ''] = [visits[0], visits.at(-1)];
  if (visits.length < 2) return whole;
  const end = parseVisit(last, null);
  const start = end === null ? null : parseVisit(first, end.start);
  // `3 and 4 March 2019`: the first part is no visit of its own.
  return start === null || end === null ? whole : { start: start.start, end: end.end };
}

/** @param next ISO date of the visit after it, whose year a visit without one takes */
function parseVisit(text: string, next: string | null): { start: string; end: string } | null {
  const isYearless = !/\d{4}/u.test(text) && next !== null;
  const parts = (isYearless ? `${text} ${next.slice(0, 4)}` : text)
    .split(rangeSeparator)
    .filter((part) => /\d/u.test(part));
  const last = parseDate(parts.at(-1) ?? '');
  const first = parts[0];
  if (last?.precision !== 'day' || first === undefined) return null;
  if (parts.length === 1) return { start: last.date, end: last.date };
  const [year = '', monthNumber = ''] = last.date.split('-');
  const monthName = months[Number(monthNumber) - 1] ?? '';
  const hasMonth = new RegExp(`\\b${month}`, 'iu').test(first);
  const completed = [first, hasMonth ? '' : monthName, /\d{4}/u.test(first) ? '' : year];
  const start = parseDate(completed.join(' '));
  if (start?.precision !== 'day') return null;
  // `12 December to 10 January 2020` begins in the year before.
  const isBefore = start.date <= last.date;
  const earlier = `${String(Number(start.date.slice(0, 4)) - 1)}${start.date.slice(4)}`;
  return { start: isBefore ? start.date : earlier, end: last.date };
}

function toIso(year: string, monthText: string, day: string | undefined): string | null {
  const index = months.findIndex((name) => name.startsWith(monthText.slice(0, 3).toLowerCase()));
  const monthNumber = index >= 0 ? index + 1 : Number(monthText);
  // Reports of two-digit years are of this century.
  const fullYear = Number(year.length === 2 ? `20${year}` : year);
  const date = new Date(Date.UTC(fullYear, monthNumber - 1, Number(day ?? '1')));
  // `31 June` would roll over into July: no date.
  if (date.getUTCMonth() !== monthNumber - 1) return null;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}
