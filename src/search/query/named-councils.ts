/** Councils named in a query. A reader who names one means the reports on it, which seldom name it themselves. */
import { isNamed, type KnownValue } from '../typed-values.ts';
import { plainWord, type Clause, type Query } from './query.ts';
import { toIdForm } from './tokens.ts';

/** `Devon’s`; without an apostrophe it may be a name of its own. */
const possessive = /['’‘ʼ]s?$/u;

export interface NamedCouncils {
  /** Ids, in the order of the query. */
  councils: string[];
  /** The query without their names. */
  others: Query;
}

/**
 * Reads whole names of one or more consecutive words (`stoke on trent`, `Hull’s`); the longest name counts.
 * @param known councils, with the ids and names they go by
 */
export function readNames(query: Query, known: readonly KnownValue[]): NamedCouncils {
  const councils = new Set<string>();
  const others: Clause[] = [];
  for (let place = 0; place < query.length;) {
    const named = nameAt(query.slice(place), known);
    if (named) councils.add(named.id);
    else others.push(...query.slice(place, place + 1));
    place += named?.clauses ?? 1;
  }
  return { councils: [...councils], others };
}

/** The council with whose name a query begins, and the number of clauses that the name takes up. */
function nameAt(
  query: Query,
  known: readonly KnownValue[],
): { id: string; clauses: number } | null {
  const end = query.findIndex((clause) => plainWord(clause) === null);
  const words = query.slice(0, end === -1 ? undefined : end).map(plainWord);
  for (let clauses = words.length; clauses > 0; clauses -= 1) {
    const text = words.slice(0, clauses).join(' ');
    const own = [text, text.replace(possessive, '')].map(toIdForm);
    const council = known.find((value) => own.some((name) => isNamed(value, name)));
    if (council) return { id: council.id, clauses };
  }
  return null;
}
