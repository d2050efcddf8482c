/** Number of a source line, 1-based → why it is left out. */
export type Furniture = Map<number, string>;
