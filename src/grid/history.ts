/** An outcome area in every council over time: which councils ever had a grade that passes the filters. Pure. */
import {
  isInTime,
  isNarrowed,
  queryOf,
  readRequest,
  writeRequest,
  type FilterRequest,
  type SearchRequest,
} from '../search/request.ts';
import { countEach } from '../util/count.ts';
import { formatOrder, parseOrder, type Order } from '../util/row-order.ts';
import { isAmong } from './choose.ts';

/** Columns by which the table can be sorted. */
export const historyKeys = ['council', 'grade', 'change', 'date'] as const;

export type HistoryKey = (typeof historyKeys)[number];

/** The order in which the page is built. */
export const givenOrder: Order<HistoryKey> = { key: 'council', isFalling: false };

/** A request for the table, with the names of search. */
export interface HistoryRequest extends FilterRequest {
  filters: Pick<SearchRequest['filters'], 'grade'>;
  order: Order<HistoryKey>;
}

/** A grade of a council for the area, alone or together with another area. */
export interface HistoryGrade {
  label: string;
  /** Year of publication. */
  year: string;
}

/** A council, with every grade that counts for the area. */
export interface HistoryRow<Grade extends HistoryGrade = HistoryGrade> {
  grades: readonly Grade[];
}

/** Reads the query of an address. */
export function readHistoryRequest(search: string): HistoryRequest {
  const { filters, from, to } = readRequest(search);
  const order = parseOrder(new URLSearchParams(search).get('sort'), historyKeys);
  return { filters: { grade: filters.grade }, from, to, order: order ?? givenOrder };
}

/** Writes the query of an address; `''` if no filter is set and the order is `givenOrder`. */
export function writeHistoryRequest(request: HistoryRequest): string {
  const params = new URLSearchParams(writeRequest(request));
  const sort = formatOrder(request.order);
  if (sort !== formatOrder(givenOrder)) params.set('sort', sort);
  return queryOf(params);
}

/** The grades that pass the filters, and the councils that ever had one; everything if no filter is set. */
export function chooseHistory<Row extends HistoryRow>(
  rows: readonly Row[],
  request: HistoryRequest,
): { rows: Set<Row>; grades: Set<Row['grades'][number]> } {
  const isMet = ({ label, year }: HistoryGrade) =>
    isInTime(year, request) && isAmong(request.filters.grade, label);
  const grades = new Set(rows.flatMap((row) => row.grades.filter(isMet)));
  const isShown = (row: Row) =>
    !isNarrowed(request) || row.grades.some((grade) => grades.has(grade));
  return { rows: new Set(rows.filter(isShown)), grades };
}

/** Number of councils that ever had each grade in the requested years; grades without any are left out. */
export function countGrades(
  rows: readonly HistoryRow[],
  request: HistoryRequest,
): Record<'grade', Map<string, number>> {
  const labels = rows.flatMap(({ grades }) => {
    const inTime = grades.filter(({ year }) => isInTime(year, request));
    return [...new Set(inTime.map(({ label }) => label))];
  });
  return { grade: countEach(labels) };
}
