/** Places of words, numbered through all reports. Each list is ascending, without repetition. */

export type Positions = Int32Array;

/** The places in any of the lists. */
export function unite(lists: readonly Positions[]): Positions {
  const [first] = lists;
  if (first && lists.length === 1) return first;
  const all = Int32Array.from(lists.flatMap((list) => [...list])).sort();
  return all.filter((position, index) => position !== all[index - 1]);
}

/**
 * The places at which words follow one another in a unit.
 * @param lists the places of each word, or null for any word; at least one is not null
 */
export function follow(lists: readonly (Positions | null)[], starts: Int32Array): Positions {
  const known = lists.flatMap((list, distance) => (list ? [{ list, distance }] : []));
  const [first, ...others] = known;
  if (!first) return new Int32Array();
  const found = others.reduce(
    (places, { list, distance }) => keepBefore(places, list, distance - first.distance, starts),
    first.list,
  );
  let unit = 0;
  return found
    .filter((place) => {
      while ((starts[unit + 1] ?? Infinity) <= place) unit += 1;
      return place - first.distance >= (starts[unit] ?? 0);
    })
    .map((place) => place - first.distance);
}

/** Number of places in each unit that has any, in ascending order of units. */
export function countByUnit(positions: Positions, starts: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let unit = 0;
  for (const position of positions) {
    while ((starts[unit + 1] ?? Infinity) <= position) unit += 1;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** The part of a list that is in a unit. */
export function within(positions: Positions, unit: number, starts: Int32Array): Positions {
  const from = firstFrom(positions, starts[unit] ?? 0);
  return positions.subarray(from, firstFrom(positions, starts[unit + 1] ?? 0));
}

/** The places that are followed in the same unit, at a distance in words, by a place in `list`. */
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

/** Length in words of the shortest passage with a place from each list; Infinity if a list is empty. */
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
  // One place may be in two lists.
  return Math.max(shortest, lists.length);
}

/** The index of the first place at or after a given one. */
function firstFrom(positions: Positions, place: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
