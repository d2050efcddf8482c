/** What the reports on a council say about an outcome area, as cells of a table. */
import type { Framework, Outcome } from '../../schemas/registers.ts';
import { yearOf } from '../../util/dates.ts';
import { cellOf, type ReportCell } from './cells.ts';
import type { Library, Report } from '../library.ts';

type AreaId = Pick<Outcome, 'id'>;

/** The outcome areas that a report of the library judges, in the register's order. */
export function judgedAreas({ outcomes, reports }: Pick<Library, 'outcomes' | 'reports'>) {
  const judged = new Set(reports.flatMap(({ data }) => data.judgements.map(({ area }) => area)));
  return outcomes.filter(({ id }) => judged.has(id));
}

/** Whether a framework can judge an area. */
export function canJudge({ judgements }: Framework, { id }: AreaId): boolean {
  return judgements.some(({ area }) => area === id);
}

/**
 * A cell for each report whose framework can grade the area or says what became of its grade, in the order of the
 * reports. If there are none, a cell for each report from the time when another framework judged the area. Other cells
 * are left out: that a framework never grades an area is irrelevant beside grades, or long before or after them.
 * @param reports those on one council
 * @param frameworks all in the register
 */
export function areaCells(
  area: AreaId,
  reports: readonly Report[],
  frameworks: readonly Framework[],
): ReportCell[] {
  const cells = reports.map((report) => cellOf(area, report));
  const own = cells.filter((cell) => cell.type !== 'not-judged' || cell.by === 'report');
  if (own.length > 0) return own;
  const judging = frameworks.filter((framework) => canJudge(framework, area));
  return cells.filter(({ report }) => judging.some(({ years }) => isWithin(years, report)));
}

function isWithin({ from, to }: Framework['years'], { data }: Report): boolean {
  const year = Number(yearOf(data.published.date));
  return year >= from && (to === undefined || year <= to);
}
