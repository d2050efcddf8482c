/** A comparison ⇄ its address. Pure. */

/** Maximum number of councils side by side. */
export const mostCouncils = 6;

/** A comparison, in the order of its address. */
export interface Comparison {
  /** Council ids. */
  councils: string[];
  /** Outcome area ids; empty for all. */
  outcomes: string[];
}

/** The ids that exist. */
export interface KnownIds extends Comparison {
  /** Council ids by former ids, with which addresses still work. */
  former: ReadonlyMap<string, string>;
}

/** A comparison that can be shown, and what else the address asks for. */
export interface AskedComparison extends Comparison {
  /** Unknown ids in the address. */
  unknown: Comparison;
  /** Councils beyond the maximum. */
  beyond: string[];
}

/**
 * Reads the query of an address: `councils=a,b&outcomes=c,d`. Names may be repeated and in the singular
 * (`council=a&council=b`, as written by forms). Repeated ids count once.
 */
export function readComparison(search: string, known: KnownIds): AskedComparison {
  const params = new URLSearchParams(search);
  const named = idsOf(params, 'councils', 'council').map((id) => known.former.get(id) ?? id);
  const councils = partition([...new Set(named)], known.councils);
  const outcomes = partition(idsOf(params, 'outcomes', 'outcome'), known.outcomes);
  return {
    councils: councils.known.slice(0, mostCouncils),
    outcomes: outcomes.known,
    unknown: { councils: councils.unknown, outcomes: outcomes.unknown },
    beyond: councils.known.slice(mostCouncils),
  };
}

/** Writes the query of an address; `''` if nothing is chosen. Ids have no characters that need encoding. */
export function writeComparison({ councils, outcomes }: Comparison): string {
  const parts = [
    ...(councils.length > 0 ? [`councils=${councils.join(',')}`] : []),
    ...(outcomes.length > 0 ? [`outcomes=${outcomes.join(',')}`] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function idsOf(params: URLSearchParams, ...names: readonly string[]): string[] {
  const ids = names
    .flatMap((name) => params.getAll(name))
    .flatMap((value) => value.split(','))
    .map((id) => id.trim());
  return [...new Set(ids)].filter((id) => id !== '');
}

function partition(ids: readonly string[], known: readonly string[]) {
  return {
    known: ids.filter((id) => known.includes(id)),
    unknown: ids.filter((id) => !known.includes(id)),
  };
}
