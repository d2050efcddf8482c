/** Filters that are typed among the words, and act like those chosen beside them. */
import { keepTerms } from './common-words.ts';
import { writeQuery, type Clause, type FilterTerm, type Query, type Term } from './query.ts';

/** The clauses that consist only of filters, in the order of the query; not `council:hull OR schools`. */
export function filterClauses(query: Query): (readonly FilterTerm[])[] {
  return query.filter(isFilters);
}

/** The filters of these clauses. */
export function typedFilters(query: Query): FilterTerm[] {
  return filterClauses(query).flat();
}

/** The text of a query without one or more of its terms. */
export function wordsWithout(query: Query, ...terms: readonly Term[]): string {
  return writeQuery(keepTerms(query, (term) => !terms.includes(term)));
}

function isFilters(clause: Clause): clause is readonly FilterTerm[] {
  return clause.every(({ type }) => type === 'filter');
}
