/** Councils of the register without a report here, so that a reader who asks for one can be told. */
import { readNames } from '../query/named-councils.ts';
import { toIdForm } from '../query/tokens.ts';
import { knownValues, valuesMeant, type KnownValue } from '../typed-values.ts';
import { isPlaced } from './placed.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Asked } from './evaluate.ts';

export interface UnreportedCouncils {
  /** Names of those in the words of a search, in their order. */
  named: (asked: Pick<Asked, 'query' | 'request'>) => string[];
  /**
   * The name of the one that a filter asks for; null if it asks for none of them, or may mean several.
   * @param value in the form of an id
   */
  meant: (value: string) => string | null;
}

/** Names of councils that are also ordinary words, so that readers may not mean the council. */
const ordinaryWords = new Set(['barking', 'bath', 'bury', 'reading', 'slough', 'stoke']);

export function createUnreportedCouncils({
  library,
}: Pick<UnitIndex, 'library'>): UnreportedCouncils {
  // Their ids here are the names that are shown.
  const all = library.unreported.map((names): KnownValue => ({
    id: names[0] ?? '',
    keys: names.map(toIdForm),
  }));
  const inWords = all.map(({ id, keys }) => ({
    id,
    keys: keys.filter((key) => !ordinaryWords.has(key)),
  }));
  // Includes councils with reports, whose longer names may contain these: `North Northamptonshire`.
  const known = [...knownValues(library).council, ...inWords];

  return {
    named: ({ query, request }) => {
      if (isPlaced(query, request)) return [];
      return readNames(query, known).councils.filter((name) => all.some(({ id }) => id === name));
    },
    meant: (value) => {
      const [name, ...others] = valuesMeant(value, all);
      return others.length === 0 ? (name ?? null) : null;
    },
  };
}
