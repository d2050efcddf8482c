/** The order of the rows of a table, as its address states it: `grade` rising, `-grade` falling. */

/** A column to sort by, and which way. */
export interface Order<Key extends string = string> {
  key: Key;
  isFalling: boolean;
}

/**
 * Reads an order.
 * @param text `date` or `-date`; null for none
 * @returns null where it names none of the columns
 */
export function parseOrder<Key extends string>(
  text: string | null,
  keys: readonly Key[],
): Order<Key> | null {
  const key = keys.find((one) => one === text?.replace(/^-/u, ''));
  return key === undefined ? null : { key, isFalling: text?.startsWith('-') ?? false };
}

/** The order as its address states it. */
export function formatOrder({ key, isFalling }: Order): string {
  return `${isFalling ? '-' : ''}${key}`;
}

/** The order after its column was chosen: of the present column the other way, of another its first way. */
export function nextOrder<Key extends string>(
  key: Key,
  present: Order<Key>,
  first: Order<Key>,
): Order<Key> {
  return key === present.key ? { key, isFalling: !present.isFalling } : first;
}

/**
 * Rows in an order; those without a value stand last whichever way, those of one value as they were.
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
