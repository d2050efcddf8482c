/**
 * Function words, which stand nearly everywhere: to look for them costs much and tells little, and a question typed as
 * a sentence (`how many care leavers are in bed and breakfast?`) would find nothing for their sake.
 */
import type { Query, Term } from './query.ts';
import { normalize } from './tokens.ts';

/** Words without which a sentence keeps its matter. Not `no` and `not`, which turn it round. */
const functionWords = new Set(
  (
    'a about also an and any are as at be been being but by can could did do does for from had has have how i if in into is it ' +
    'its many may me more much my of on or other our out over should some such than that the their them then there these they ' +
    'this those to up was we were what when where which who whom whose why will with within would you your'
  ).split(' '),
);

/** The query without them, unless it looks for nothing else. In phrases they stay, and where they are negated. */
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
