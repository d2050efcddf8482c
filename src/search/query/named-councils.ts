/** Councils that the words of a query name: who asks of one means its reports, which seldom name it. */
import type { KnownValue } from '../typed-values.ts';
import { hasTellingWords } from './common-words.ts';
import type { Clause, Query } from './query.ts';
import { toIdForm } from './tokens.ts';

export interface NamedCouncils {
  /** Their ids, in the order of the query. */
  councils: string[];
  /** The query without their names. */
  others: Query;
}

/**
 * Reads the names: whole, in one word or several beside each other (`stoke on trent`), the longest first.
 * @param known councils, by their ids and names
 * @returns null where no council is named, or nothing is asked but its name
 */
export function readNamedCouncils(
  query: Query,
  known: readonly KnownValue[],
): NamedCouncils | null {
  const councils = new Set<string>();
  const others: Clause[] = [];
  for (let place = 0; place < query.length;) {
    const named = nameAt(query.slice(place), known);
    if (named) councils.add(named.id);
    else others.push(...query.slice(place, place + 1));
    place += named?.clauses ?? 1;
  }
  return councils.size > 0 && hasTellingWords(others) ? { councils: [...councils], others } : null;
}

/** The council with whose name a query begins, and how many clauses the name takes. */
function nameAt(
  query: Query,
  known: readonly KnownValue[],
): { id: string; clauses: number } | null {
  const end = query.findIndex((clause) => !isPlainWord(clause));
  const words = query
    .slice(0, end === -1 ? undefined : end)
    .flatMap((clause) => clause.flatMap((term) => (term.type === 'word' ? term.text : [])));
  for (let clauses = words.length; clauses > 0; clauses -= 1) {
    const key = toIdForm(words.slice(0, clauses).join(' '));
    const council = known.find(({ keys }) => keys.includes(key));
    if (council) return { id: council.id, clauses };
  }
  return null;
}

function isPlainWord([term, ...alternatives]: Clause): boolean {
  return alternatives.length === 0 && term?.type === 'word' && !term.negated;
}
