/** Places of words, numbered through all reports. Each list is ascending, without repetition. */

export type Positions = Int32Array;

/** The places in any of the lists. */
export function unite(lists: readonly Positions[]): Positions {
  const [first] = lists;
  if (first && lists.length === 1) return first;
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
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
  if (lists.length === 1) return first.list;
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

/** Number of places in each unit. */
export function countByUnit(positions: Positions, starts: Int32Array): Uint32Array {
  const counts = new Uint32Array(starts.length - 1);
  let unit = 0;
  for (const position of positions) {
    while ((starts[unit + 1] ?? Infinity) <= position) unit += 1;
    counts[unit] = (counts[unit] ?? 0) + 1;
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
  let rest = lists;
  let shortest = Infinity;
  while (rest.every(({ length }) => length > 0)) {
    const places = rest.map(([place = 0]) => place);
    const first = Math.min(...places);
    shortest = Math.min(shortest, Math.max(...places) - first + 1);
    rest = rest.map((list) => (list[0] === first ? list.subarray(1) : list));
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
