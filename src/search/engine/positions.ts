/** Places of words, counted through all reports: each list ascending, without repetition. */

export type Positions = Int32Array;

/** The places of all lists. */
export function unite(lists: readonly Positions[]): Positions {
  const [first] = lists;
  if (first && lists.length === 1) return first;
  const all = Int32Array.from(lists.flatMap((list) => [...list])).sort();
  return all.filter((position, index) => position !== all[index - 1]);
}

/** The places of the first list at which words of the others follow, one after the other, in the same unit. */
export function follow([first, ...others]: readonly Positions[], starts: Int32Array): Positions {
  return others.reduce(
    (places, list, index) => keepBefore(places, list, index + 1, starts),
    first ?? new Int32Array(),
  );
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

/** The places of a list that a place of another follows at a distance, in words, in the same unit. */
export function keepBefore(
  places: Positions,
  list: Positions,
  distance: number,
  starts: Int32Array,
): Positions {
  let [at, unit] = [0, 0];
  return places.filter((place) => {
    while ((list[at] ?? Infinity) < place + distance) at += 1;
    while ((starts[unit + 1] ?? Infinity) <= place) unit += 1;
    return list[at] === place + distance && place + distance < (starts[unit + 1] ?? 0);
  });
}

/** The fewest words one after the other that hold a place of each list; Infinity where a list has none. */
export function shortestSpan(lists: readonly Positions[]): number {
  const events = lists
    .flatMap((list, group) => [...list].map((place) => ({ place, group })))
    .sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let shortest = Infinity;
  for (const { place, group } of events) {
    last.set(group, place);
    if (last.size < lists.length) continue;
    shortest = Math.min(shortest, place - Math.min(...last.values()) + 1);
  }
  // One place may hold words of two lists.
  return Math.max(shortest, lists.length);
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
