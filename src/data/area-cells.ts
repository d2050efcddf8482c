/** What the reports of one council say of one outcome area, as cells of a table. */
import type { Outcome } from '../schemas/registers.ts';
import { cellOf, type Blank, type GradedCell } from './cells.ts';
import type { Library, Report } from './collections.ts';

/** What a report says whose framework can grade the area. */
export type AreaCell = GradedCell | Blank;

/** The outcome areas that a report of the library judges, in the register's order. */
export function judgedAreas({ outcomes, reports }: Pick<Library, 'outcomes' | 'reports'>) {
  const judged = new Set(reports.flatMap(({ data }) => data.judgements.map(({ area }) => area)));
  return outcomes.filter(({ id }) => judged.has(id));
}

/**
 * A cell for each report whose framework can grade the area or says what became of its grade, in the order of the
 * reports. That a framework never grades it is no news of a council.
 * @param reports those of one council
 */
export function areaCells(area: Pick<Outcome, 'id'>, reports: readonly Report[]): AreaCell[] {
  return reports.flatMap((report) => {
    const cell = cellOf(area, report);
    if (cell.type === 'not-inspected') return [];
    return cell.type === 'not-judged' && cell.by === 'framework' ? [] : [cell];
  });
}
