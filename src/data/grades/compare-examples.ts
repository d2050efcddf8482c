/** Examples of comparisons, from what the collection contains. */
import { mostCouncils, type Comparison } from '../../compare/address.ts';
import type { Council, Outcome } from '../../schemas/registers.ts';
import { listed } from '../../util/words.ts';
import { judgedAreas } from './area-cells.ts';
import type { Library, Report } from '../library.ts';

export interface CompareExample {
  name: string;
  comparison: Comparison;
}

type LibraryPart = Pick<Library, 'councils' | 'outcomes' | 'reports'>;

/** Number of councils in an example on all areas: few, for a readable page. */
const few = 3;
const mostExamples = 3;

/**
 * The councils with the most reports; then the areas in which the most councils have a grade, with those judged most
 * recently. None if there are not two councils.
 */
export function compareExamples(library: LibraryPart): CompareExample[] {
  const { councils, reports } = library;
  const countOf = (council: Council) => reports.filter((one) => one.council === council).length;
  const most = councils.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, few);
  const whole = { name: listed(most.map(({ name }) => name)), comparison: ofAll(most) };
  const byArea = judgedAreas(library)
    .map((area) => ({ area, judged: lastJudged(area, reports) }))
    .toSorted((a, b) => b.judged.length - a.judged.length)
    .map(({ area, judged }) => onArea(area, judged.slice(0, mostCouncils)));
  return [whole, ...byArea]
    .filter(({ comparison }) => comparison.councils.length > 1)
    .slice(0, mostExamples);
}

/** The councils with a grade in an area, most recently judged first. */
function lastJudged({ id }: Outcome, reports: readonly Report[]): Council[] {
  const judging = reports.filter(({ data }) => data.judgements.some(({ area }) => area === id));
  return [...new Set(judging.map(({ council }) => council))];
}

function ofAll(councils: readonly Council[]): Comparison {
  return { councils: councils.map(({ id }) => id), outcomes: [] };
}

function onArea({ id, name }: Outcome, judged: readonly Council[]): CompareExample {
  return {
    name: `${name} in ${listed(judged.map((council) => council.name))}`,
    comparison: { ...ofAll(judged), outcomes: [id] },
  };
}
