/** What is to be compared ⇄ the address that says it. Pure. */

/** Councils that stand side by side at most. */
export const mostCouncils = 6;

/** A comparison, in the order of its address. */
export interface Comparison {
  /** Council ids. */
  councils: string[];
  /** Outcome area ids; none for all. */
  outcomes: string[];
}

/** Ids that there are. */
export interface KnownIds extends Comparison {
  /** Council ids by those that they had before: addresses with these stay good. */
  former: ReadonlyMap<string, string>;
}

/** A comparison that can be shown, and what the address asks for besides. */
export interface AskedComparison extends Comparison {
  /** What it names that is not known. */
  unknown: Comparison;
  /** Councils beyond the most that can be shown. */
  beyond: string[];
}

/**
 * Reads the query part of an address: `councils=a,b&outcomes=c,d`, where each name may repeat and be in the singular
 * (`council=a&council=b`, as a form writes it). What repeats counts once.
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

/** Writes it; `''` where nothing is chosen. Ids hold no sign that an address would have to spell otherwise. */
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
