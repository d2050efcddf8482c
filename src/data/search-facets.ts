/** The search filters, with the number of units behind each value in the whole collection. */
import { frameworkShort } from '../registers/framework-words.ts';
import { labelsOnArea } from '../report/areas.ts';
import { kindWords } from '../report/place-name.ts';
import { isFindable } from '../search/findable.ts';
import { countEach } from '../util/count.ts';
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
  const found = reports.flatMap((report) =>
    report.text.units.filter(isFindable).map((unit) => ({ report, unit })),
  );
  const labelsOf = ({ report, unit }: (typeof found)[number]) =>
    labelsOnArea(report.data.judgements, unit.area);
  const counts: Record<SearchFacet, Map<string, number>> = {
    council: countEach(found.map(({ report }) => report.council.id)),
    outcome: countEach(found.flatMap(({ unit }) => unit.area ?? [])),
    grade: countEach(found.flatMap(labelsOf)),
    framework: countEach(found.map(({ report }) => report.framework.id)),
    kind: countEach(found.map(({ unit }) => unit.kind)),
  };
  return { counts, units: found.length };
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
