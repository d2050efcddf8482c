/** The filters of a page of findings, with the number of findings behind each value. */
import { findingKinds, toCounts, totalOf } from '../../findings/kinds.ts';
import { gradeLabelSchema } from '../../schemas/grade.ts';
import { capital, gradeWords, kindWords } from '../../util/words.ts';
import type { Library } from '../collections.ts';
import type { Facet } from '../facets.ts';
import { holdingsOf, type AreaFindings } from './finding-pages.ts';

/** Filters with more than one value, and the years. */
export function findingFacets(
  { reports, counts }: Pick<AreaFindings, 'reports' | 'counts'>,
  { councils, frameworks }: Pick<Library, 'councils' | 'frameworks'>,
): { facets: Facet[]; years: string[] } {
  const held = reports.map((one) => holdingsOf(one));
  const facet = (
    name: 'council' | 'framework' | 'grade',
    title: string,
    values: readonly { id: string; name: string }[],
  ): Facet => ({
    name,
    title,
    options: values.flatMap(({ id, name: text }) => {
      const own = held.filter((one) => one[name].includes(id));
      const count = own.reduce((sum, one) => sum + totalOf(one.counts), 0);
      return count === 0 ? [] : { value: id, text, count };
    }),
  });
  const grades = gradeLabelSchema.options.map((id) => ({ id, name: capital(gradeWords[id]) }));
  const kinds: Facet = {
    name: 'kind',
    title: 'Kind',
    options: findingKinds.flatMap((kind) =>
      counts[kind] === 0 ? [] : { value: kind, text: kindWords[kind].many, count: counts[kind] },
    ),
  };
  const facets = [
    kinds,
    facet('grade', 'Grade of the area', grades),
    facet('framework', 'Framework', frameworks),
    facet('council', 'Council', councils),
  ];
  return {
    facets: facets.filter(({ options }) => options.length > 1),
    years: [...new Set(held.map(({ from }) => from))].sort(),
  };
}

/** Counts findings by a value of their reports; values without findings are left out. */
export function countBy<Value>(
  all: readonly AreaFindings[],
  values: readonly Value[],
  has: (value: Value, holdings: ReturnType<typeof holdingsOf>) => boolean,
) {
  const held = all.flatMap(({ reports }) => reports.map((one) => holdingsOf(one)));
  return values.flatMap((value) => {
    const own = held.filter((one) => has(value, one));
    const counts = toCounts((kind) => own.reduce((sum, one) => sum + one.counts[kind], 0));
    return totalOf(counts) === 0 ? [] : [{ value, counts }];
  });
}
