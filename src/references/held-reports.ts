/** Which report in the collection some words refer to, or which report that the collection does not hold. */
import type { Framework } from '../schemas/registers.ts';
import { months, yearOf } from '../util/dates.ts';
import type { ReportMention } from './report-mentions.ts';
import type { Referable, Target } from './types.ts';

/** Whether words certainly refer to a report, may do so, or do not. */
type Fit = 'sure' | 'possible' | 'none';

/** Longest delay between an inspection in a stated month and the publication of its report, in months. */
const longestDelay = 6;

/**
 * What a mention refers to; null if this is uncertain: if several reports fit, or if the mention may be of the report
 * itself or of another council's.
 * @param from the report that contains the words
 * @param own all reports of its council
 */
export function resolveReport(
  mention: ReportMention,
  from: Referable,
  own: readonly Referable[],
  frameworks: ReadonlyMap<string, Framework>,
): Exclude<Target, { kind: 'places' }> | null {
  const { about, order, year } = mention;
  // “The full APA can be found at …” refers to another report, unless it is in an APA.
  if (year === null && order === null && mention.frameworks.includes(from.framework.id))
    return null;
  const names = [from.council.name, ...from.council.variants];
  if (about !== null && !names.some((name) => name.includes(about))) return null;
  const fitting = own
    .filter(({ framework }) => mention.frameworks.includes(framework.id))
    .map((report) => ({ report, fit: fitOf(report, mention, from) }))
    .filter(({ fit }) => fit !== 'none');
  if (fitting.length === 0) return { kind: 'not-held', name: nameOf(mention, from, frameworks) };
  // With a year, sure fits rule out possible ones. Without one, every possible fit leaves a doubt.
  const sure = fitting.filter(({ fit }) => fit === 'sure');
  const [one, ...others] = year !== null && sure.length > 0 ? sure : fitting;
  const isTold = others.length === 0 && (year !== null || one?.fit === 'sure');
  const mayBeItself = fitting.some(({ report }) => report === from);
  return one && isTold && !mayBeItself ? { kind: 'report', report: one.report } : null;
}

function fitOf(
  report: Referable,
  { year, month, order, isPublication }: ReportMention,
  from: Referable,
): Fit {
  const { published, inspected } = report.data;
  const age = compareDates(published.date, from.data.published.date);
  if (age > 0) return 'none';
  const publishedIn = Number(yearOf(published.date));
  if (year === null) {
    if (report === from) return 'none';
    const isStale = publishedIn < Number(yearOf(from.data.published.date)) - 1;
    if (report.framework.yearly && order !== 'first' && isStale) return 'none';
    return age < 0 ? 'sure' : 'possible';
  }
  if (month !== null && published.precision !== 'year') {
    const delay = (publishedIn - year) * 12 + Number(published.date.slice(5, 7)) - month;
    return delay >= 0 && delay <= (isPublication ? 0 : longestDelay) ? 'sure' : 'none';
  }
  if (publishedIn === year) return month === null ? 'sure' : 'possible';
  if (isPublication || report.framework.yearly) return 'none';
  // The year may be that of the inspection, with the report published in the next year.
  if (inspected) return Number(yearOf(inspected.end)) === year ? 'sure' : 'none';
  return publishedIn === year + 1 ? 'possible' : 'none';
}

/** Negative if `a` is before `b`, positive if it is after; 0 if they agree as far as the shorter one is known. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).localeCompare(b.slice(0, length), 'en');
}

function nameOf(
  { frameworks: ids, year, month }: ReportMention,
  { council }: Referable,
  frameworks: ReadonlyMap<string, Framework>,
): string {
  const [id, ...others] = ids;
  // A name that several frameworks share identifies none.
  const framework = others.length === 0 ? frameworks.get(id ?? '') : undefined;
  const kind = framework?.name ?? 'Inspection';
  if (year === null) {
    return `An earlier ${kind.charAt(0).toLowerCase()}${kind.slice(1)} of ${council.name}`;
  }
  const monthWord = month === null ? [] : [months[month - 1]];
  return `${kind} of ${council.name}, ${[...monthWord, year].join(' ')}`;
}
