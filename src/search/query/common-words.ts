/**
 * Function words in a query: because of them, a question typed as a sentence (`how many care leavers are in bed and
 * breakfast?`) would find nothing.
 */
import { askingWords, functionWords } from '../function-words.ts';
import { wordsIn, type Query, type Term } from './query.ts';
import { normalize } from './tokens.ts';

/** The query without function words, unless it looks for nothing else. They stay in phrases and if negated. */
export function leaveOutCommon(query: Query): Query {
  return hasTellingWords(query) ? keepTerms(query, (term) => !isCommon(term)) : query;
}

/** Whether a query looks for any words other than function words. */
export function hasTellingWords(query: Query): boolean {
  return wordsIn(query).some((term) => !isCommon(term));
}

/** The query without `askingWords`, unless that leaves no words but function words. */
export function leaveOutAsking(query: Query): Query {
  const rest = keepTerms(query, (term) => !isOneOf(askingWords, term));
  return hasTellingWords(rest) ? rest : query;
}

/** The query with only some of its terms; clauses without any are left out. */
export function keepTerms(query: Query, isKept: (term: Term) => boolean): Query {
  return query.map((clause) => clause.filter(isKept)).filter((clause) => clause.length > 0);
}

function isCommon(term: Term): boolean {
  return isOneOf(functionWords, term);
}

function isOneOf(words: ReadonlySet<string>, term: Term): boolean {
  return term.type === 'word' && !term.negated && words.has(normalize(term.text));
}
