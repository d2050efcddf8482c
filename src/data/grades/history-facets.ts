/** The filters of an outcome area in every council over time, with the number of councils behind each grade. */
import { countGrades, readHistoryRequest } from '../../grid/history.ts';
import { facetMaker, gradeValues, type Facet } from '../facets.ts';
import { historyOf, type OutcomeTable } from './outcome-table.ts';

/** The filters with the values that occur, and the years; null if there is nothing to choose between. */
export function historyFacets(
  rows: OutcomeTable['rows'],
): { facets: Facet[]; years: string[] } | null {
  const history = rows.map(historyOf);
  const facet = facetMaker(countGrades(history, readHistoryRequest('')));
  const grades = facet('grade', 'Ever judged', gradeValues);
  const years = history.flatMap((row) => row.grades.map(({ year }) => year));
  const facets = grades.options.length > 1 ? [grades] : [];
  const found = { facets, years: [...new Set(years)].sort() };
  const isChoice = rows.length > 1 && (facets.length > 0 || found.years.length > 1);
  return isChoice ? found : null;
}
