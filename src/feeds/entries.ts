/** Entries of feeds: on reports, and on what reports say about an outcome area. */
import type { Report } from '../data/library.ts';
import { reportGrades } from '../data/grades/tally.ts';
import { areasIn } from '../report/areas.ts';
import { gradeBeside, gradeWords } from '../report/grade-words.ts';
import { scopeInText } from '../report/scope-words.ts';
import type { Outcome } from '../schemas/registers.ts';
import { dateWithPreposition } from '../util/dates.ts';
import { councilAreaPath, outcomePath, reportPath } from '../util/paths.ts';
import { absolute } from '../util/url.ts';
import { capital, listed } from '../util/words.ts';
import type { FeedEntry } from './atom.ts';

/** An entry for each report, in the same order. */
export function reportEntries(reports: readonly Report[]): FeedEntry[] {
  return reports.map((report) => {
    const address = absolute(reportPath(report.id));
    const grades = reportGrades(report.data.judgements).map(({ words }) => words);
    return {
      id: address,
      title: report.data.title,
      address,
      ...instantsOf(report),
      summary: `${originOf(report)} Grades: ${grades.join(', ') || 'none'}.`,
    };
  });
}

/**
 * An entry for each report that judges the area or has a section on it, in the same order. It leads to what the
 * report says about the area. Its id contains only area and report, because a council may be renamed.
 */
export function areaEntries(area: Outcome, reports: readonly Report[]): FeedEntry[] {
  return reports
    .filter((report) => areasIn(report).has(area.id))
    .map((report) => {
      const { id, council, data } = report;
      const judgements = data.judgements.filter((one) => one.area === area.id);
      const grades = [...new Set(judgements.map(({ label }) => gradeWords[label]))];
      return {
        id: `${absolute(outcomePath(area.id))}#${id}`,
        title: `${area.name} in ${council.name}: ${listed(grades) || 'text without a grade'}`,
        address: `${absolute(councilAreaPath(council.id, area.id))}#${id}`,
        ...instantsOf(report),
        summary: [originOf(report), ...judgements.map(judgementInWords)].join(' '),
      };
    });
}

function judgementInWords({ title, scope, printed, label }: Report['data']['judgements'][number]) {
  const word = gradeBeside(printed, label);
  return `“${title}” (${scopeInText(scope)}): ${printed}${word === null ? '' : `, ${word}`}.`;
}

/** `Joint area review, Stockport, published on 23 February 2006.` */
function originOf({ framework, council, data }: Report): string {
  return `${capital(framework.name)}, ${council.name}, published ${dateWithPreposition(data.published.date)}.`;
}

/**
 * Atom requires an instant for every entry. If only the year or month is known, it is the first of that; `published`
 * would claim an exact day, so it is null, and the summary says what is known.
 */
function instantsOf({ data }: Report): Pick<FeedEntry, 'published' | 'updated'> {
  const { date, precision } = data.published;
  const instant = `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
  return { published: precision === 'day' ? instant : null, updated: instant };
}
