/** Words that stand nearly everywhere: to look for them costs much and tells little. */
import type { Query, Term } from '../query/query.ts';
import { normalize } from '../query/tokens.ts';

/** The query without them, unless it looks for nothing else. In phrases they stay, and where they are negated. */
export function leaveOutCommon(query: Query, commonWords: readonly string[]): Query {
  const common = new Set(commonWords);
  const isCommon = (term: Term) =>
    term.type === 'word' && !term.negated && common.has(normalize(term.text));
  const isSought = (term: Term) => term.type !== 'filter' && !term.negated && !isCommon(term);
  if (!query.flat().some(isSought)) return query;
  return keepTerms(query, (term) => !isCommon(term));
}

/** The query with some of its terms, in clauses that have any. */
export function keepTerms(query: Query, isKept: (term: Term) => boolean): Query {
  return query.map((clause) => clause.filter(isKept)).filter((clause) => clause.length > 0);
}
