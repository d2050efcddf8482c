/** The latest grades of every council in every outcome area: council × area. */
import type { GridData, GridGrade } from '../../grid/choose.ts';
import { regionId } from '../../grid/request.ts';
import type { Council, Framework, Outcome } from '../../schemas/registers.ts';
import { yearOf } from '../../util/dates.ts';
import { areaCells, canJudge, judgedAreas } from './area-cells.ts';
import type { Blank, GradedCell, ReportCell, Ungraded } from './cells.ts';
import type { Library } from '../library.ts';

export interface GradeGrid {
  /** Areas that a report judges, in the register's order, but first those that a framework in use can judge. */
  columns: GridColumn[];
  /** Sorted by council name; each has a cell for each column. */
  rows: GridRow[];
  /** The frameworks that are in use. */
  inUse: Framework[];
}

export interface GridColumn {
  area: Outcome;
  /** Whether a framework in use can judge it; other areas belong to the past. */
  isInUse: boolean;
  /** The day (ISO) from which the framework in use no longer judges it; null if it still does, or never did. */
  ended: string | null;
  /** The frameworks with reports here that can judge it, oldest first. */
  frameworks: Framework[];
}

export interface GridRow {
  council: Council;
  cells: GridCell[];
}

export type GridCell =
  /** `since`: what the newest report says instead of a grade; null if it gives the latest grade. */
  { latest: GradedCell; since: Blank | null } | { latest: null; why: Ungraded };

export function gradeGrid(library: GridLibrary): GradeGrid {
  const { allFrameworks, councils, frameworks, reports } = library;
  const inUse = allFrameworks.filter(({ years }) => years.to === undefined);
  const all = judgedAreas(library).map((area) => ({
    area,
    isInUse: inUse.some((framework) => canJudge(framework, area)),
    ended: endOf(area, inUse),
    frameworks: frameworks.filter((framework) => canJudge(framework, area)),
  }));
  const columns = [...all.filter(({ isInUse }) => isInUse), ...all.filter((one) => !one.isInUse)];
  const byCouncil = Map.groupBy(reports, ({ council }) => council);
  const rows = councils.map((council) => ({
    council,
    cells: columns.map(({ area }) =>
      gridCell(areaCells(area, byCouncil.get(council) ?? [], allFrameworks)),
    ),
  }));
  return { columns, rows, inUse };
}

/** The grid as filters see it. */
export function filterable({ columns, rows }: Pick<GradeGrid, 'columns' | 'rows'>): GridData {
  return {
    columns: columns.map(({ area, isInUse }) => ({ area: area.id, isInUse })),
    rows: rows.map(({ council, cells }) => ({
      region: council.region === undefined ? '' : regionId(council.region),
      type: council.type ?? '',
      grades: cells.flatMap(({ latest }) => (latest ? gradesIn(latest) : [])),
    })),
  };
}

function gradesIn({ judgements, report }: GradedCell): GridGrade[] {
  const year = yearOf(report.data.published.date);
  return judgements.map(({ area, label }) => ({
    area,
    framework: report.framework.id,
    label,
    year,
  }));
}

type GridLibrary = Pick<
  Library,
  'allFrameworks' | 'councils' | 'frameworks' | 'outcomes' | 'reports'
>;

function endOf({ id }: Outcome, inUse: readonly Framework[]): string | null {
  const ends = inUse
    .flatMap(({ blanks }) => blanks)
    .flatMap((blank) => (blank.type === 'abolished' && blank.area === id ? blank.from : []));
  return ends.toSorted().at(-1) ?? null;
}

/** @param cells of a council in an area, newest first */
function gridCell(cells: readonly ReportCell[]): GridCell {
  const latest = cells.find((cell) => cell.type === 'graded');
  const [newest] = cells;
  const since = newest && newest.type !== 'graded' ? newest : null;
  return latest ? { latest, since } : { latest: null, why: since ?? { type: 'no-report' } };
}
