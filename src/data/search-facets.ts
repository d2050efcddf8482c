/** The search filters, with the number of units behind each value in the whole collection. */
import { frameworkShort } from '../registers/framework-words.ts';
import { labelsOnArea } from '../report/areas.ts';
import { kindWords } from '../report/place-name.ts';
import type { Unit } from '../report/types.ts';
import { isFindable } from '../search/findable.ts';
import { yearOf } from '../util/dates.ts';
import type { Library, Report } from './library.ts';
import { facetMaker, gradeValues, type Facet, type SearchFacet } from './facets.ts';

/** The facets of a library, with only the values that occur, in the order of lists. */
export function facetsOf(library: Library): { facets: Facet[]; years: string[]; units: number } {
  const { counts, units } = countUnits(library.reports);
  const facet = facetMaker(counts);
  const facets = [
    facet(
      'council',
      'Council',
      library.councils.map(({ id, name }) => [id, name]),
    ),
    facet(
      'outcome',
      'Outcome area',
      [...library.areas.values()].map(({ id, name }) => [id, name]),
    ),
    facet('grade', 'Grade of the area', gradeValues),
    facet(
      'framework',
      'Framework',
      library.frameworks.map(({ id, name }) => [id, `${name} (${frameworkShort(id)})`]),
    ),
    facet(
      'kind',
      'Kind of text',
      Object.entries(kindWords).map(([kind, { many }]) => [kind, many]),
    ),
  ];
  return { facets, years: yearsOf(library.reports), units };
}

/** The number of units behind each value of each facet, and of all units. */
function countUnits(reports: readonly Report[]) {
  const counts: Record<SearchFacet, Map<string, number>> = {
    council: new Map(),
    outcome: new Map(),
    grade: new Map(),
    framework: new Map(),
    kind: new Map(),
  };
  const add = (name: SearchFacet, value: string) =>
    counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
  let units = 0;
  const addUnit = ({ council, framework, data }: Report, { kind, area }: Unit) => {
    units += 1;
    add('council', council.id);
    add('framework', framework.id);
    add('kind', kind);
    if (area !== null) add('outcome', area);
    for (const label of labelsOnArea(data.judgements, area)) add('grade', label);
  };
  for (const report of reports) {
    for (const unit of report.text.units.filter(isFindable)) addUnit(report, unit);
  }
  return { counts, units };
}

/** Every year from the first report to the last. */
function yearsOf(reports: readonly Report[]): string[] {
  const years = reports.map(({ data }) => Number(yearOf(data.published.date)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) =>
    String(first + index),
  );
}
