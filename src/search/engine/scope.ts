/** Where the words of a query say to look: in the reports on councils, and of a year in which some were published. */
import { hasTellingWords } from '../query/common-words.ts';
import { readNames } from '../query/named-councils.ts';
import { isYearFilter, plainWord, type Query } from '../query/query.ts';
import { typedFilters } from '../query/typed-filters.ts';
import type { SearchRequest } from '../request.ts';
import { yearOf } from '../../util/dates.ts';
import { knownValues } from '../typed-values.ts';
import { isPlaced } from './placed.ts';
import type { Scope } from './types.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Asked } from './evaluate.ts';

/** What the words name, and the query without it. Without councils, if none are named or filters already limit them. */
export type NamedScope = Scope & { others: Query };

export function createScopeReader({
  library,
}: Pick<UnitIndex, 'library'>): (asked: Pick<Asked, 'query' | 'request'>) => NamedScope {
  const known = knownValues(library).council;

  const yearIn = (clause: Query[number], councils: readonly string[]) => {
    const word = plainWord(clause);
    const isPublished = library.reports.some(
      ({ council, date }) => councils.includes(council) && yearOf(date) === word,
    );
    return isPublished ? word : null;
  };

  return ({ query, request }) => {
    if (isPlaced(query, request)) return { councils: [], year: null, others: query };
    const { councils, others } = readNames(query, known);
    const all = { councils, year: null, others };
    if (hasYears(query, request)) return all;
    const years = others.flatMap((clause) => yearIn(clause, councils) ?? []);
    const rest = others.filter((clause) => yearIn(clause, councils) === null);
    const [year = null, ...more] = years;
    return more.length > 0 || !hasTellingWords(rest) ? all : { councils, year, others: rest };
  };
}

/** A request limited to councils, if any, and a year, if any. */
export function limitTo(request: SearchRequest, { councils, year }: Scope): SearchRequest {
  return {
    ...request,
    filters: councils.length === 0 ? request.filters : { ...request.filters, council: councils },
    ...(year === null ? {} : { from: year, to: year }),
  };
}

/** Whether a filter already limits the years. */
function hasYears(query: Query, { from, to }: SearchRequest): boolean {
  return from !== '' || to !== '' || typedFilters(query).some(({ name }) => isYearFilter(name));
}
