/** Filters of a page, with the number of what is behind each value. */
import type { GridFilter } from '../grid/request.ts';
import { gradeWords } from '../report/grade-words.ts';
import { gradeLabelSchema } from '../schemas/grade.ts';
import { capital } from '../util/words.ts';

export interface Facet {
  /** Name in the address. */
  name: SearchFacet | GridFilter;
  title: string;
  options: FacetOption[];
}

/** Filters that search offers as lists. */
export type SearchFacet = 'council' | 'outcome' | 'grade' | 'framework' | 'kind';

interface FacetOption {
  value: string;
  text: string;
  count: number;
}

/** The grades as values of a filter, best first. */
export const gradeValues = gradeLabelSchema.options.map(
  (label) => [label, capital(gradeWords[label])] as const,
);

/** Makes a function that turns values and their texts into a facet, in the order given. Absent values are left out. */
export function facetMaker<Name extends Facet['name']>(
  counts: Readonly<Record<Name, ReadonlyMap<string, number>>>,
) {
  return (
    name: Name,
    title: string,
    values: readonly (readonly [value: string, text: string])[],
  ): Facet => ({
    name,
    title,
    options: values.flatMap(([value, text]) => {
      const count = counts[name].get(value) ?? 0;
      return count === 0 ? [] : { value, text, count };
    }),
  });
}
