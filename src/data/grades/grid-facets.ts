/** The filters of the grid of grades, with the number of latest grades behind each value. */
import { countValues, type GridData } from '../../grid/choose.ts';
import { readGridRequest, regionId } from '../../grid/request.ts';
import { frameworkShort } from '../../registers/framework-words.ts';
import { councilTypes, regions } from '../../schemas/registers.ts';
import type { Library } from '../library.ts';
import { councilTypeWords } from '../councils/council-facts.ts';
import { facetMaker, gradeValues, type Facet } from '../facets.ts';
import type { GridColumn } from './grade-grid.ts';

/** Filters with more than one value, with the values that occur, and the years. */
export function gridFacets(
  data: GridData,
  columns: readonly GridColumn[],
  { frameworks }: Pick<Library, 'frameworks'>,
): { facets: Facet[]; years: string[] } {
  const all = { ...readGridRequest(''), areas: 'all' as const };
  const counts = countValues(data, all);
  const facet = facetMaker(counts);
  const facets = [
    facet('grade', 'Grade', gradeValues),
    facet(
      'framework',
      'Framework',
      frameworks.map(({ id, name }) => [id, `${name} (${frameworkShort(id)})`]),
    ),
    facet(
      'region',
      'Region',
      regions.map((name) => [regionId(name), name]),
    ),
    facet(
      'type',
      'Kind of council',
      councilTypes.map((type) => [type, councilTypeWords[type]]),
    ),
    facet(
      'outcome',
      'Outcome area',
      columns.map(({ area }) => [area.id, area.name]),
    ),
  ];
  const years = data.rows.flatMap(({ grades }) => grades.map(({ year }) => year));
  return {
    facets: facets.filter(({ options }) => options.length > 1),
    years: [...new Set(years)].sort(),
  };
}
