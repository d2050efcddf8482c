/** Sets of units: one byte for each unit, 1 if it is in the set. */

export type Bitmap = Uint8Array;

/** What is known about a condition: `certain` units meet it, those not `possible` do not; texts decide on the rest. */
export interface Units {
  certain: Bitmap;
  possible: Bitmap;
}

/** For a condition about which everything is known. */
export function exactly(units: Bitmap): Units {
  return { certain: units, possible: units };
}

/** Units that meet all conditions; all units if there are none. */
export function allOf(conditions: readonly Units[], count: number): Units {
  return fold(conditions, new Uint8Array(count).fill(1), (a, b) => a & b);
}

/** Units that meet any of the conditions. */
export function anyOf(conditions: readonly Units[], count: number): Units {
  const [only, ...others] = conditions;
  if (only && others.length === 0) return only;
  return fold(conditions, new Uint8Array(count), (a, b) => a | b);
}

/** Units that do not meet a condition. */
export function noneOf({ certain, possible }: Units): Units {
  return { certain: possible.map((one) => 1 - one), possible: certain.map((one) => 1 - one) };
}

/** The numbers of the units in a set, ascending. */
export function members(units: Bitmap): number[] {
  const numbers: number[] = [];
  for (let unit = 0; unit < units.length; unit += 1) if (units[unit] === 1) numbers.push(unit);
  return numbers;
}

function fold(
  conditions: readonly Units[],
  none: Bitmap,
  join: (a: number, b: number) => number,
): Units {
  // In loops and once if possible: for a query of many words this is most of all work.
  const joined = (key: keyof Units) => {
    const all = none.slice();
    for (const { [key]: one } of conditions) {
      for (let unit = 0; unit < all.length; unit += 1) {
        all[unit] = join(all[unit] ?? 0, one[unit] ?? 0);
      }
    }
    return all;
  };
  const possible = joined('possible');
  const isExact = conditions.every((one) => one.certain === one.possible);
  return { certain: isExact ? possible : joined('certain'), possible };
}
