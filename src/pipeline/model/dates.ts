/** Dates as reports print them → ISO. */
import { months, yearOf } from '../../util/dates.ts';

/** An ISO date and how exact it is. */
export interface PrintedDate {
  /** `2006-02-23`, or `2006-02` if no day is printed. */
  date: string;
  precision: 'day' | 'month';
}

/** `Friday`, part of a pattern. */
export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** A month, or its first three letters; also `Sept`. */
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')})\\.?`;

/** What follows the figure of a day: `3rd`. */
const ordinal = '(?:st|nd|rd|th)';

/** `23 February 2006`, `3rd March 2009`, `17 Dec 2008`, `6July 2017` */
const dayDate = new RegExp(
  String.raw`\b(?<day>\d{1,2})\s?${ordinal}?(?:\s+of)?\s*${month},?\s*(?<year>\d{4})\b`,
  'iu',
);

/** A day behind its month: `23`, `23rd`. */
const dayBehind = String.raw`\d{1,2}${ordinal}?`;

/** `February 23 2006`, `November 13–24, 2017`, but not the month of `24 November 17`. */
const monthFirst = new RegExp(
  String.raw`(?<!\d${ordinal}?\s?(?:of\s)?)\b${month}\s(?<days>${dayBehind}(?:\s?(?:[\p{Pd}&]|to|and)\s?${dayBehind})?)(?![\d\p{L}])`,
  'giu',
);

/** `February 2006` */
const monthDate = new RegExp(String.raw`\b${month}\s+(?<year>\d{4})\b`, 'iu');

/** `23/02/2006`, `23.02.06`, `23-02-2006` */
const numericDate =
  /\b(?<day>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>(?:19|20)\d{2}|\d{2})(?![\d/.-])/u;

/** `2006-02-23` */
const isoDate = /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/u;

/** The forms of a date, in the order in which they are looked for. */
const forms = [dayDate, isoDate, numericDate, monthDate];

/** A day of a range in figures: `1/06/2015`. */
const numericDay = String.raw`(?<numericDay>\d{1,2})(?<sign>[/.-])(?<monthNumber>\d{1,2})\k<sign>(?<numericYear>\d{4}|\d{2})`;

/** A day of a range in words, with its month and year if printed: `9`, `24th of November`, `24 November 2017`. */
const wordedDay = String.raw`(?<day>\d{1,2})(?:\s?${ordinal})?(?:(?:\s+of)?\s*${month})?(?:,?\s*(?<year>\d{4}))?`;

/** A day of a range, in either form. */
const anyDay = new RegExp(String.raw`(?<![\d/.])(?:${numericDay}|${wordedDay})(?!\d)`, 'giu');

/** A word that may occur in a range of dates: `24`, `th`, `and`, `Friday`; then one that must. */
const dateWord = new RegExp(
  String.raw`^(?:\d{1,2}|st|nd|rd|th|of|and|to|until|from|between|${weekday})$`,
  'iu',
);
const monthOrYear = new RegExp(
  String.raw`^(?:${month}|(?:19|20)\d{2}|\d{1,2}([/.])\d{1,2}\2(?:20)?\d{2})$`,
  'iu',
);

/** What parts words of a range, also `5` and `June` in `5June`. */
const betweenWords = /[\s,;:&()\p{Pd}]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u;

/** The end of a range of which more must follow. */
const openEnd = /(?:\b(?:to|and|until)|[&\p{Pd}])\s*$/iu;

/** `week 1`, `week two:` */
const weekNumber = /\bweeks?\s(?:\d|one|two|three)\b/giu;

/** Most days between the first and the last of an inspection, with all its visits. */
const longest = 366;

/** The first date in `text`; null if there is none. */
export function parseDate(text: string): PrintedDate | null {
  const printed = daysFirst(text);
  for (const pattern of forms) {
    const groups = pattern.exec(printed)?.groups;
    if (groups === undefined) continue;
    const date = toIso(groups['year'] ?? '', groups['month'] ?? '', groups['day']);
    if (date !== null) return { date, precision: groups['day'] === undefined ? 'month' : 'day' };
  }
  return null;
}

/** Whether `text` is a date and nothing else. */
export function isDate(text: string): boolean {
  const printed = daysFirst(text);
  return forms.some((pattern) => pattern.exec(printed)?.[0] === printed.trim());
}

/** A text in which days stand before their month: `February 23 2006` → `23 February 2006`. */
function daysFirst(text: string): string {
  return text.replace(monthFirst, '$<days> $<month>');
}

/** Whether all of `text` may be part of a range: `9 to 13 January 2023`, `January 2023`. */
export function isPartOfRange(text: string): boolean {
  const words = wordsIn(text);
  return words.some((word) => monthOrYear.test(word)) && words.every(isOfDate);
}

/** Whether a sentence goes on after a date: `January 2015. Findings have been`, `March 2014, the strategy`. */
export function isInSentence(text: string): boolean {
  return wordsIn(text).some((word) => /^\p{Ll}/u.test(word) && !isOfDate(word));
}

function wordsIn(text: string): string[] {
  return text
    .replace(weekNumber, ' ')
    .split(betweenWords)
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word !== '');
}

function isOfDate(word: string): boolean {
  return dateWord.test(word) || monthOrYear.test(word);
}

/**
 * First and last day of a range, e.g. `12 June to 6 July 2017`, `9–24 November 2017`, or of several visits:
 * `30 September to 11 October 2024 and 13 to 16 January 2025`. A missing month or year is that of the next date.
 * @returns null if no day is printed, if a day is not a date, if the range breaks off, or if the days are too far
 *   apart for one inspection
 */
export function parseDateRange(text: string): { start: string; end: string } | null {
  if (openEnd.test(text)) return null;
  const days: string[] = [];
  let [next, year]: [string | undefined, string | undefined] = [undefined, undefined];
  const printed = daysFirst(text.replace(weekNumber, ' ')).matchAll(anyDay);
  for (const { groups = {} } of [...printed].reverse()) {
    next = groups['month'] ?? groups['monthNumber'] ?? next;
    year = groups['year'] ?? groups['numericYear'] ?? year;
    const day = groups['day'] ?? groups['numericDay'];
    const date: string | null =
      next === undefined || year === undefined ? null : toIso(year, next, day);
    if (date === null) return null;
    // `12 December to 10 January 2020` begins in the year before.
    const isLater = date > (days[0] ?? date);
    if (isLater) year = String(Number(yearOf(date)) - 1);
    days.unshift(isLater ? `${year ?? ''}${date.slice(4)}` : date);
  }
  const [start, end] = [days[0], days.at(-1)];
  if (start === undefined || end === undefined) return null;
  return Date.parse(end) - Date.parse(start) > longest * 24 * 60 * 60 * 1000
    ? null
    : { start, end };
}

function toIso(year: string, monthText: string, day: string | undefined): string | null {
  const start = monthText.slice(0, 3).toLowerCase();
  const index = months.findIndex((name) => name.toLowerCase().startsWith(start));
  const monthNumber = index >= 0 ? index + 1 : Number(monthText);
  // No report is older than this century, so two-digit years belong to it.
  const fullYear = Number(year.length === 2 ? `20${year}` : year);
  const date = new Date(Date.UTC(fullYear, monthNumber - 1, Number(day ?? '1')));
  // `31 June` would roll over into July, so it is not a date.
  if (date.getUTCMonth() !== monthNumber - 1) return null;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}
