/** The filters of a page of findings, with the number of findings behind each value. */
import { readFindingsRequest } from '../../findings/address.ts';
import { addCounts, totalOf } from '../../findings/counts.ts';
import { countValues, type Holdings } from '../../findings/holdings.ts';
import { kindWords } from '../../report/place-name.ts';
import { findingKinds } from '../../schemas/unit-kinds.ts';
import type { Library } from '../library.ts';
import { facetMaker, gradeValues, type Facet } from '../facets.ts';
import { holdingsOf, type AreaFindings } from './finding-pages.ts';

/** Filters with more than one value, and the years. */
export function findingFacets(
  { reports }: Pick<AreaFindings, 'reports'>,
  { councils, frameworks }: Pick<Library, 'councils' | 'frameworks'>,
): { facets: Facet[]; years: string[] } {
  const held = reports.map(holdingsOf);
  const facet = facetMaker(countValues(held, readFindingsRequest('')));
  const named = ({ id, name }: { id: string; name: string }) => [id, name] as const;
  const facets = [
    facet(
      'kind',
      'Kind',
      findingKinds.map((kind) => [kind, kindWords[kind].many]),
    ),
    facet('grade', 'Grade of the area', gradeValues),
    facet('framework', 'Framework', frameworks.map(named)),
    facet('council', 'Council', councils.map(named)),
  ];
  return {
    facets: facets.filter(({ options }) => options.length > 1),
    years: [...new Set(held.map(({ year }) => year))].sort(),
  };
}

/** Counts findings by a value of their reports; values without findings are left out. */
export function countBy<Value>(
  all: readonly AreaFindings[],
  values: readonly Value[],
  has: (value: Value, holdings: Holdings) => boolean,
) {
  const held = all.flatMap(({ reports }) => reports.map(holdingsOf));
  return values.flatMap((value) => {
    const own = held.filter((one) => has(value, one));
    const counts = addCounts(own.map((one) => one.counts));
    return totalOf(counts) === 0 ? [] : [{ value, counts }];
  });
}
