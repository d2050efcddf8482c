/** A council's grades over time: outcome area × report. */
import type { Outcome } from '../schemas/registers.ts';
import { cellOf, type Cell } from './cells.ts';
import type { Library, Report } from './collections.ts';

export interface Timeline {
  /** Council id. */
  council: string;
  /** Columns, oldest report first. */
  reports: Report[];
  rows: { area: Outcome; cells: Cell[] }[];
}

/** The table for a council; only areas that one of its reports judges get a row. */
export function timelineOf(councilId: string, { reports, outcomes }: Library): Timeline {
  const own = reports.filter(({ council }) => council.id === councilId).reverse();
  const rows = outcomes
    .map((area) => ({ area, cells: own.map((report) => cellOf(area, report)) }))
    .filter(({ cells }) => cells.some(({ type }) => type === 'graded'));
  return { council: councilId, reports: own, rows };
}
