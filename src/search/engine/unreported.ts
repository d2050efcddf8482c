/** Councils of the register that no report here is on: who asks for one is told so. */
import { isPlainWord, readNamedCouncils } from '../query/named-councils.ts';
import { toIdForm } from '../query/tokens.ts';
import { knownValues, valuesMeant, type KnownValue } from '../typed-values.ts';
import { isPlaced } from './placed.ts';
import type { SearchFileReader } from './sources.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Asked } from './word-reports.ts';

export interface UnreportedCouncils {
  /** Names of those that the words of a search name, in its order. */
  named: (asked: Pick<Asked, 'query' | 'request'>) => Promise<string[]>;
  /**
   * The name of the one that a filter asks for; null where it is none, or may be one of several.
   * @param value in the form of an id
   */
  meant: (value: string) => Promise<string | null>;
}

/** Names of councils that are other words as well: who types one need not mean the council. */
const ordinaryWords = new Set(['barking', 'bath', 'bury', 'reading', 'slough', 'stoke']);

/** Nothing is loaded before a search may name a council. */
export function createUnreportedCouncils(
  { library }: UnitIndex,
  files: Pick<SearchFileReader, 'unreported'>,
): UnreportedCouncils {
  const reported = knownValues(library).council;
  // They go by the names that are shown.
  const load = async (): Promise<KnownValue[]> =>
    (await files.unreported()).map((names) => ({ id: names[0] ?? '', keys: names.map(toIdForm) }));

  return {
    named: async ({ query, request }) => {
      // A name alone names none: a search for one word need not load the list.
      const mayName = query.length > 1 && query.some(isPlainWord);
      if (!mayName || isPlaced(query, request)) return [];
      const told = (await load()).map(({ id, keys }) => ({
        id,
        keys: keys.filter((key) => !ordinaryWords.has(key)),
      }));
      // Beside those with reports, in whose longer names theirs may stand: `North Northamptonshire`.
      const names = readNamedCouncils(query, [...reported, ...told])?.councils ?? [];
      return names.filter((name) => told.some(({ id }) => id === name));
    },
    meant: async (value) => {
      const [name, ...others] = valuesMeant(value, await load());
      return others.length === 0 ? (name ?? null) : null;
    },
  };
}
