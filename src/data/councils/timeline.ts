/** A council's grades over time: outcome area × report. */
import type { Outcome } from '../../schemas/registers.ts';
import { canJudge } from '../grades/area-cells.ts';
import { cellOf, type ReportCell } from '../grades/cells.ts';
import type { Library, Report } from '../library.ts';
import { waysFrom, type LineagePath } from '../lineage.ts';

export interface Timeline {
  /** Council id. */
  council: string;
  /** Columns, oldest report first. */
  reports: Report[];
  rows: TimelineRow[];
}

export interface TimelineRow {
  area: Outcome;
  /** For each report. */
  cells: ReportCell[];
  /**
   * What became of an area that no framework in force judges: the nearest areas of its lineage among the rows or, if
   * there are none, in the register.
   */
  became: LineagePath[];
}

/** The table of a council, with a row for each area that one of its reports judges. */
export function timelineOf(councilId: string, library: Library): Timeline {
  const own = library.reports.filter(({ council }) => council.id === councilId).reverse();
  const graded = library.outcomes
    .map((area) => ({ area, cells: own.map((report) => cellOf(area, report)) }))
    .filter(({ cells }) => cells.some(({ type }) => type === 'graded'));
  const present = graded.map(({ area }) => area);
  const rows = graded.map((row) => ({ ...row, became: becameOf(row.area, present, library) }));
  return { council: councilId, reports: own, rows };
}

function becameOf(
  area: Outcome,
  present: readonly Outcome[],
  { areas, allFrameworks }: Pick<Library, 'areas' | 'allFrameworks'>,
): LineagePath[] {
  const inForce = allFrameworks.filter(({ years }) => years.to === undefined);
  if (inForce.some((framework) => canJudge(framework, area))) return [];
  const among = waysFrom(area, present, areas, 'after');
  return among.length > 0 ? among : waysFrom(area, [...areas.values()], areas, 'after');
}

/** Fragment of the place on a page that says what became of an area and why. */
export const becameId = ({ id }: Pick<Outcome, 'id'>): string => `became_${id}`;
