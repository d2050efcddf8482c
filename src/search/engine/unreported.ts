/** Councils of the register that no report here is on: who asks for one is told so. */
import { readNamedCouncils } from '../query/named-councils.ts';
import { toIdForm } from '../query/tokens.ts';
import { knownValues, valuesMeant, type KnownValue } from '../typed-values.ts';
import { isPlaced } from './placed.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Asked } from './word-reports.ts';

export interface UnreportedCouncils {
  /** Names of those that the words of a search name, in its order. A name alone is looked for as a word, and names none. */
  named: (asked: Pick<Asked, 'query' | 'request'>) => string[];
  /**
   * The name of the one that a filter asks for; null where it is none, or may be one of several.
   * @param value in the form of an id
   */
  meant: (value: string) => string | null;
}

/** Names of councils that are other words as well: who types one need not mean the council. */
const ordinaryWords = new Set(['barking', 'bath', 'bury', 'reading', 'slough', 'stoke']);

export function createUnreportedCouncils({
  library,
}: Pick<UnitIndex, 'library'>): UnreportedCouncils {
  // They go by the names that are shown.
  const all = library.unreported.map((names): KnownValue => ({
    id: names[0] ?? '',
    keys: names.map(toIdForm),
  }));
  const inWords = all.map(({ id, keys }) => ({
    id,
    keys: keys.filter((key) => !ordinaryWords.has(key)),
  }));
  // Beside those with reports, in whose longer names theirs may stand: `North Northamptonshire`.
  const known = [...knownValues(library).council, ...inWords];

  return {
    named: ({ query, request }) => {
      if (query.length < 2 || isPlaced(query, request)) return [];
      const names = readNamedCouncils(query, known)?.councils ?? [];
      return names.filter((name) => all.some(({ id }) => id === name));
    },
    meant: (value) => {
      const [name, ...others] = valuesMeant(value, all);
      return others.length === 0 ? (name ?? null) : null;
    },
  };
}
