/** Filters that are typed among the words, and act as those that are chosen beside them do. */
import { keepTerms } from './common-words.ts';
import { writeQuery, type Clause, type FilterTerm, type Query, type Term } from './query.ts';

/** The clauses of filters alone, in the order of the query; not `council:hull OR schools`. */
export function filterClauses(query: Query): (readonly FilterTerm[])[] {
  return query.filter(isFilters);
}

/** The filters of these clauses. */
export function typedFilters(query: Query): FilterTerm[] {
  return filterClauses(query).flat();
}

/** The words of a query without one of its terms, or without some. */
export function wordsWithout(query: Query, ...terms: readonly Term[]): string {
  return writeQuery(keepTerms(query, (term) => !terms.includes(term)));
}

function isFilters(clause: Clause): clause is readonly FilterTerm[] {
  return clause.every(({ type }) => type === 'filter');
}
