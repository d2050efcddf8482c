/** A council's grades over time: outcome area × report. */
import type { Outcome } from '../schemas/registers.ts';
import type { Judgement } from '../schemas/report.ts';
import type { Library, Report } from './collections.ts';

export interface Timeline {
  /** Council id. */
  council: string;
  /** Columns, oldest report first. */
  reports: Report[];
  rows: { area: Outcome; cells: Cell[] }[];
}

/**
 * What one report says of one area. A blank says why: its framework does not judge the area; or it may, in some years
 * or phases alone perhaps, and the report prints no grade.
 */
export type Cell =
  | { type: 'graded'; report: Report; judgements: Judgement[] }
  | { type: 'not-judged'; report: Report }
  | { type: 'no-grade'; report: Report };

/** The table for a council; only areas that one of its reports judges get a row. */
export function timelineOf(councilId: string, { reports, outcomes }: Library): Timeline {
  const own = reports.filter(({ council }) => council.id === councilId).reverse();
  const rows = outcomes
    .map((area) => ({ area, cells: own.map((report) => cellOf(area, report)) }))
    .filter(({ cells }) => cells.some(({ type }) => type === 'graded'));
  return { council: councilId, reports: own, rows };
}

/** What a report says of an area, in a cell. */
export function cellOf({ id }: Pick<Outcome, 'id'>, report: Report): Cell {
  const judgements = report.data.judgements.filter(({ area }) => area === id);
  if (judgements.length > 0) return { type: 'graded', report, judgements };
  const judged = report.framework.judgements.some(({ area }) => area === id);
  return { type: judged ? 'no-grade' : 'not-judged', report };
}
