/** The search filters with the number of units behind each value: counted once for the page and for the index. */
import { gradeLabelSchema } from '../schemas/grade.ts';
import type { Unit } from '../report/read.ts';
import { capital, frameworkShort, gradeWords, kindWords } from '../util/words.ts';
import { yearOf } from '../util/dates.ts';
import type { Library, Report } from './collections.ts';
import { isFindable } from './findable.ts';
import { labelsOnArea } from './labels.ts';

export interface Facet {
  /** Name in the address and in the index. */
  name: 'council' | 'outcome' | 'grade' | 'framework' | 'kind';
  title: string;
  options: FacetOption[];
}

export interface FacetOption {
  value: string;
  text: string;
  count: number;
}

/** The facets of a library: only values that occur, in the order in which lists show them. */
export function facetsOf(library: Library): { facets: Facet[]; years: string[]; units: number } {
  const found = library.reports.flatMap((report) =>
    report.text.units.filter(isFindable).map((unit) => ({ report, unit })),
  );
  const option = (value: string, text: string, test: (one: Found) => boolean): FacetOption => ({
    value,
    text,
    count: found.filter(test).length,
  });
  const facets: Facet[] = [
    {
      name: 'council',
      title: 'Council',
      options: library.councils.map(({ id, name }) =>
        option(id, name, ({ report }) => report.council.id === id),
      ),
    },
    {
      name: 'outcome',
      title: 'Outcome area',
      options: [...library.areas.values()].map(({ id, name }) =>
        option(id, name, ({ unit }) => unit.area === id),
      ),
    },
    {
      name: 'grade',
      title: 'Grade of the area',
      options: gradeLabelSchema.options.map((label) =>
        option(label, capital(gradeWords[label]), ({ report, unit }) =>
          labelsOnArea(report.data.judgements, unit.area).includes(label),
        ),
      ),
    },
    {
      name: 'framework',
      title: 'Framework',
      options: library.frameworks.map(({ id, name }) =>
        option(id, `${name} (${frameworkShort(id)})`, ({ report }) => report.framework.id === id),
      ),
    },
    {
      name: 'kind',
      title: 'Kind of text',
      options: Object.entries(kindWords).map(([kind, { many }]) =>
        option(kind, many, ({ unit }) => unit.kind === kind),
      ),
    },
  ];
  return {
    facets: facets.map((facet) => ({ ...facet, options: facet.options.filter(hasUnits) })),
    years: yearsOf(library.reports),
    units: found.length,
  };
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

const hasUnits = ({ count }: FacetOption) => count > 0;

interface Found {
  report: Report;
  unit: Unit;
}
