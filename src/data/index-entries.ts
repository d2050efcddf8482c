/** Councils, outcome areas and frameworks as entries of an index. */
import { yearOf } from '../util/dates.ts';
import { councilHref, frameworkHref, outcomeHref, reportHref } from '../util/url.ts';
import { counted } from '../util/words.ts';
import { reportGrades, tallyInWords, type GradeInLine } from './grades/tally.ts';
import type { Library, Report } from './library.ts';
import { yearAndFramework } from './report/short-name.ts';

/** An entry, with its grades. */
export interface IndexEntry {
  name: string;
  href: string;
  /** E.g. `3 reports, 2006–2017`. */
  line: string;
  grades: GradeInLine[];
  /** The report that gives the grades, such as `2017 SIF`; null if they are those of many. */
  from: { name: string; href: string } | null;
}

export function councilEntries({ councils, reports }: Library): IndexEntry[] {
  return councils.map((council) => {
    // Newest first, as all reports are. Grades of many years together would be those of no time.
    const own = reports.filter((report) => report.council === council);
    const [newest] = own;
    return {
      name: council.name,
      href: councilHref(council.id),
      line: `${counted(own.length, 'report')}, ${yearsOf(own)}`,
      grades: reportGrades(newest?.data.judgements ?? []),
      from: newest ? { name: yearAndFramework(newest), href: reportHref(newest.id) } : null,
    };
  });
}

export function outcomeEntries({ outcomes, reports }: Library): IndexEntry[] {
  return outcomes.map((area) => {
    const judgements = reports
      .flatMap(({ data }) => data.judgements)
      .filter((judgement) => judgement.area === area.id);
    return {
      name: area.name,
      href: outcomeHref(area.id),
      line: judgements.length === 0 ? 'no grade printed' : counted(judgements.length, 'judgement'),
      grades: tallyInWords(judgements),
      from: null,
    };
  });
}

export function frameworkEntries({ frameworks, reports }: Library): IndexEntry[] {
  return frameworks.map((framework) => {
    const own = reports.filter((report) => report.framework === framework);
    return {
      name: framework.name,
      href: frameworkHref(framework.id),
      line: `${counted(own.length, 'report')}, ${yearsOf(own)}`,
      grades: tallyInWords(own.flatMap(({ data }) => data.judgements)),
      from: null,
    };
  });
}

/** Years of publication: `2006–2017`, or a single year. */
export function yearsOf(reports: readonly Report[]): string {
  const years = reports.map(({ data }) => yearOf(data.published.date)).sort();
  const [first = ''] = years;
  const last = years.at(-1) ?? '';
  return first === last ? first : `${first}–${last}`;
}
