/** Councils, outcome areas and frameworks as entries of an index. */
import type { Judgement } from '../schemas/report.ts';
import { yearOf } from '../util/dates.ts';
import { councilHref, frameworkHref, outcomeHref } from '../util/url.ts';
import { counted } from '../util/words.ts';
import type { Library, Report } from './library.ts';

/** An entry, with the judgements whose grades it counts. */
export interface IndexEntry {
  name: string;
  href: string;
  /** E.g. `3 reports, 2006–2017`. */
  line: string;
  judgements: readonly Pick<Judgement, 'label'>[];
}

export function councilEntries({ councils, reports }: Library): IndexEntry[] {
  return councils.map((council) => {
    const own = reports.filter((report) => report.council === council);
    return {
      name: council.name,
      href: councilHref(council.id),
      line: `${counted(own.length, 'report')}, ${yearsOf(own)}`,
      judgements: own.flatMap(({ data }) => data.judgements),
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
      judgements,
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
      judgements: own.flatMap(({ data }) => data.judgements),
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
