/** The rows, columns and grades of the grid that pass a request, and the number of grades behind each filter. Pure. */
import { isInTime } from '../search/request.ts';
import { countEach } from '../util/count.ts';
import { counted } from '../util/words.ts';
import { choosesGrades, type ColumnSet, type GridFilter, type GridRequest } from './request.ts';

/** A grade of the grid, with what filters need to know. */
export interface GridGrade {
  /** Outcome area, framework and label of the grade, all by id. */
  area: string;
  framework: string;
  label: string;
  /** Year of publication. */
  year: string;
}

/** A council and its grades. */
export interface FilterRow<Grade extends GridGrade = GridGrade> {
  /** As in addresses; empty if the register does not say. */
  region: string;
  type: string;
  grades: readonly Grade[];
}

export interface FilterColumn {
  area: string;
  /** Whether a framework in use can judge the area. */
  isInUse: boolean;
}

/** The grid as filters see it. */
export interface GridData<Row extends FilterRow = FilterRow> {
  columns: readonly FilterColumn[];
  rows: readonly Row[];
}

/** What is shown. */
export interface Choice<Row extends FilterRow = FilterRow> {
  rows: Set<Row>;
  /** Ids of outcome areas. */
  columns: Set<string>;
  grades: Set<Row['grades'][number]>;
}

/** The set of columns that a request shows; null if it asks for particular outcome areas instead. */
export function columnSetOf(data: GridData, request: GridRequest): ColumnSet | null {
  if (request.filters.outcome.length > 0) return null;
  return request.areas ?? (choosesGrades(request) ? 'all' : usualColumns(data));
}

/** Whether there are more columns than fit beside the filters on a usual screen. */
export function isWide(columns: number): boolean {
  return columns > 5;
}

/** The councils and areas that a request asks for; if it chooses grades, only those with such a grade. */
export function choose<Row extends FilterRow>(
  data: GridData<Row>,
  request: GridRequest,
): Choice<Row> {
  const offered = offeredColumns(data, request);
  const isOfGrades = choosesGrades(request);
  const rows = new Set<Row>();
  const grades = new Set<Row['grades'][number]>();
  for (const row of data.rows.filter((one) => isOfCouncil(one, request))) {
    const own = row.grades.filter((grade) => offered.has(grade.area) && isGradeMet(grade, request));
    if (own.length > 0 || !isOfGrades) rows.add(row);
    for (const grade of own) grades.add(grade);
  }
  const held = new Set([...grades].map(({ area }) => area));
  const columns = new Set([...offered].filter((area) => !isOfGrades || held.has(area)));
  return { rows, columns, grades };
}

/** Number of grades that there would be for each value, if it were the only one chosen in its filter. */
export function countValues(
  data: GridData,
  request: GridRequest,
): Record<GridFilter, Map<string, number>> {
  const countsOf = (name: GridFilter) => {
    const { rows, grades } = choose(data, withoutFilter(name, request));
    const valuesIn = (row: FilterRow) =>
      row.grades.filter((one) => grades.has(one)).map((grade) => valueOf(name, row, grade));
    return countEach([...rows].flatMap(valuesIn));
  };
  return {
    framework: countsOf('framework'),
    grade: countsOf('grade'),
    outcome: countsOf('outcome'),
    region: countsOf('region'),
    type: countsOf('type'),
  };
}

/** `34 councils, 120 grades` */
export function choiceInWords({ rows, grades }: Choice): string {
  return `${counted(rows.size, 'council')}, ${counted(grades.size, 'grade')}`;
}

/** `now` if most councils have a grade in an area that is judged now; otherwise `all`. */
export function usualColumns({ columns, rows }: GridData): ColumnSet {
  const inUse = new Set(columns.filter(({ isInUse }) => isInUse).map(({ area }) => area));
  const graded = rows.filter(({ grades }) => grades.some(({ area }) => inUse.has(area)));
  return graded.length * 2 > rows.length ? 'now' : 'all';
}

function offeredColumns(data: GridData, request: GridRequest): Set<string> {
  const set = columnSetOf(data, request);
  const isOffered = ({ area, isInUse }: FilterColumn) =>
    set === null
      ? request.filters.outcome.includes(area)
      : set === 'all' || isInUse === (set === 'now');
  return new Set(data.columns.filter(isOffered).map(({ area }) => area));
}

/** A request without a filter, with the columns that choosing one of its values would show. */
function withoutFilter(name: GridFilter, request: GridRequest): GridRequest {
  const areas: Record<GridFilter, ColumnSet | null> = {
    framework: request.areas ?? 'all',
    grade: request.areas ?? 'all',
    outcome: 'all',
    region: request.areas,
    type: request.areas,
  };
  return { ...request, filters: { ...request.filters, [name]: [] }, areas: areas[name] };
}

function isOfCouncil({ region, type }: FilterRow, { filters }: GridRequest): boolean {
  return isAmong(filters.region, region) && isAmong(filters.type, type);
}

function isGradeMet({ framework, label, year }: GridGrade, request: GridRequest) {
  const { filters } = request;
  return (
    isInTime(year, request) &&
    isAmong(filters.framework, framework) &&
    isAmong(filters.grade, label)
  );
}

/** Whether a value passes a filter; everything passes a filter without values. */
export function isAmong(values: readonly string[], value: string): boolean {
  return values.length === 0 || values.includes(value);
}

function valueOf(name: GridFilter, { region, type }: FilterRow, grade: GridGrade): string {
  const { framework, label, area } = grade;
  return { framework, grade: label, outcome: area, region, type }[name];
}
