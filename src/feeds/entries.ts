/** What feeds tell: of a report, and of what a report says of one outcome area. */
import { areasIn } from '../data/report/sections.ts';
import type { Report } from '../data/collections.ts';
import { tallyOf } from '../data/grades/tally.ts';
import type { Outcome } from '../schemas/registers.ts';
import { dateTime, dateWithPreposition } from '../util/dates.ts';
import { absolute, councilAreaPath, outcomePath, reportPath } from '../util/url.ts';
import { capital, gradeBeside, gradeWords, listed, scopeInText } from '../util/words.ts';
import type { FeedEntry } from './atom.ts';

/** An entry for each report, in their order. */
export function reportEntries(reports: readonly Report[]): FeedEntry[] {
  return reports.map((report) => {
    const address = absolute(reportPath(report.id));
    const grades = tallyOf(report.data.judgements).map(
      ({ label, count }) => `${count} ${gradeWords[label]}`,
    );
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
 * An entry for each report that judges the area or has a section on it, in their order. It leads to what the report
 * says of the area. Its id names area and report alone: a council may get another name.
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
 * Atom asks every entry for an instant: of a date known to the year alone, it is the year's first. Only `published`
 * would claim that day, so it is left out, and the summary says what is known.
 */
function instantsOf({ data }: Report): Pick<FeedEntry, 'published' | 'updated'> {
  const instant = dateTime(data);
  return { published: data.published.precision === 'day' ? instant : null, updated: instant };
}
