/** An outcome area in every council over time: council × framework. */
import type { HistoryRow } from '../../grid/history.ts';
import { areasIn } from '../../report/areas.ts';
import type { Council, Framework, Outcome } from '../../schemas/registers.ts';
import type { Judgement } from '../../schemas/report.ts';
import { yearOf } from '../../util/dates.ts';
import { cellOf, type Cell, type GradedCell } from './cells.ts';
import { changeOf, type Change } from './change.ts';
import type { Library, Report } from '../library.ts';

export interface OutcomeTable {
  /** Columns: the frameworks that judge the area or explain its absence, in the order in which they came into use. */
  frameworks: Framework[];
  /** Councils with a grade, or with a reason for its absence other than that it was not judged, sorted by name. */
  rows: OutcomeRow[];
  /** All other councils, sorted by name. */
  others: Council[];
}

export interface OutcomeRow {
  council: Council;
  /** Whether the area has its own page in the council: if it is judged together with another, it may not. */
  hasPage: boolean;
  /** The latest grade; null if there is none. */
  latest: GradedCell | null;
  /** How that compares with the one before; null if there is none. */
  change: Change | null;
  /** For each framework, a cell for each of its reports, newest first; at least one. */
  cells: Cell[][];
}

/** The table of an area. */
export function outcomeTable(area: Outcome, library: OutcomeLibrary): OutcomeTable {
  const frameworks = library.frameworks.filter((framework) => speaksOf(framework, area));
  const rows: OutcomeRow[] = library.councils.map((council) => {
    const own = library.reports.filter((report) => report.council === council);
    const all = own.map((report) => cellOf(area, report));
    const cellsOf = (framework: Framework): Cell[] => {
      const cells = all.filter(({ report }) => report.framework === framework);
      return cells.length > 0 ? cells : [{ type: 'no-report' }];
    };
    const graded = all.filter((cell) => cell.type === 'graded');
    const hasPage = own.some((report) => areasIn(report).has(area.id));
    return {
      council,
      hasPage,
      latest: graded[0] ?? null,
      change: changeOf(graded, library.comparable),
      cells: frameworks.map(cellsOf),
    };
  });
  return {
    frameworks,
    rows: rows.filter(isTelling),
    others: rows.filter((row) => !isTelling(row)).map(({ council }) => council),
  };
}

/** A row as filters see it. A judgement that covers this area and another counts for both. */
export function historyOf({ cells }: Pick<OutcomeRow, 'cells'>): HistoryRow {
  const gradeIn = ({ data }: Report, { label }: Judgement) => ({
    label,
    year: yearOf(data.published.date),
  });
  const grades = cells.flat().flatMap((cell) => {
    if (cell.type === 'joint') return gradeIn(cell.report, cell.judgement);
    return cell.type === 'graded' ? cell.judgements.map((one) => gradeIn(cell.report, one)) : [];
  });
  return { grades };
}

type OutcomeLibrary = Pick<Library, 'comparable' | 'councils' | 'frameworks' | 'reports'>;

function speaksOf({ judgements, blanks }: Framework, { id }: Outcome): boolean {
  return [...judgements, ...blanks].some(({ area }) => area === id);
}

function isTelling({ cells }: OutcomeRow): boolean {
  return cells.flat().some(({ type }) => type !== 'not-judged' && type !== 'no-report');
}
