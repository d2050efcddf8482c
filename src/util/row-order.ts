/** The order of the rows of a table, as in its address: `grade` is rising, `-grade` falling. */

/** A column to sort by, and the direction. */
export interface Order<Key extends string = string> {
  key: Key;
  isFalling: boolean;
}

/**
 * Reads an order.
 * @param text `date` or `-date`; null for none
 * @returns null if it names none of the columns
 */
export function parseOrder<Key extends string>(
  text: string | null,
  keys: readonly Key[],
): Order<Key> | null {
  const key = keys.find((one) => one === text?.replace(/^-/u, ''));
  return key === undefined ? null : { key, isFalling: text?.startsWith('-') ?? false };
}

/** The order as written in an address. */
export function formatOrder({ key, isFalling }: Order): string {
  return `${isFalling ? '-' : ''}${key}`;
}

/**
 * Sorts rows. Those without a value are always last; those with equal values keep their order.
 * @param valueOf null for none
 */
export function inOrder<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number | string | null,
  isFalling: boolean,
): Row[] {
  const sign = isFalling ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === b.value) return 0;
      if (a.value === null) return 1;
      if (b.value === null) return -1;
      return a.value < b.value ? -sign : sign;
    })
    .map(({ row }) => row);
}
