/** Places of words, counted through all reports: each list ascending, without repetition. */

export type Positions = Int32Array;

/** The places of all lists. */
export function unite(lists: readonly Positions[]): Positions {
  const [first] = lists;
  if (first && lists.length === 1) return first;
  const all = Int32Array.from(lists.flatMap((list) => [...list])).sort();
  return all.filter((position, index) => position !== all[index - 1]);
}

/**
 * The places at which words follow one another, each known by its places, or null for any word.
 * @param lists with one that is known, at least
 */
export function follow(lists: readonly (Positions | null)[]): Positions {
  const known = lists.flatMap((list, distance) => (list ? [{ list, distance }] : []));
  const [first, ...others] = known;
  if (!first) return new Int32Array();
  const found = others.reduce(
    (starts, { list, distance }) => keepBefore(starts, list, distance - first.distance),
    first.list,
  );
  return found.map((position) => position - first.distance).filter((position) => position >= 0);
}

/** How many places lie in each unit that holds any, units ascending. */
export function countByUnit(positions: Positions, starts: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let unit = 0;
  for (const position of positions) {
    while ((starts[unit + 1] ?? Infinity) <= position) unit += 1;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** The part of a list that lies in a unit. */
export function within(positions: Positions, unit: number, starts: Int32Array): Positions {
  const from = firstFrom(positions, starts[unit] ?? 0);
  return positions.subarray(from, firstFrom(positions, starts[unit + 1] ?? 0));
}

function keepBefore(starts: Positions, list: Positions, distance: number): Positions {
  let at = 0;
  return starts.filter((position) => {
    while ((list[at] ?? Infinity) < position + distance) at += 1;
    return list[at] === position + distance;
  });
}

/** The index of the first place at or after one. */
function firstFrom(positions: Positions, place: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
