/**
 * Function words in a query: a question typed as a sentence (`how many care leavers are in bed and breakfast?`) would
 * find nothing for their sake.
 */
import { functionWords } from '../function-words.ts';
import type { Query, Term } from './query.ts';
import { normalize } from './tokens.ts';

/** The query without function words, unless it looks for nothing else. In phrases they stay, and where they are negated. */
export function leaveOutCommon(query: Query): Query {
  const isSought = (term: Term) => term.type !== 'filter' && !term.negated && !isCommon(term);
  if (!query.flat().some(isSought)) return query;
  return keepTerms(query, (term) => !isCommon(term));
}

/** The query with some of its terms, in clauses that have any. */
export function keepTerms(query: Query, isKept: (term: Term) => boolean): Query {
  return query.map((clause) => clause.filter(isKept)).filter((clause) => clause.length > 0);
}

function isCommon(term: Term): boolean {
  return term.type === 'word' && !term.negated && functionWords.has(normalize(term.text));
}
