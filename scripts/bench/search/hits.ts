/** The hits of a search. */

/** A query as typed → the first hits, best first, as `report-id#fragment`. */
export type Search = (query: string) => Promise<string[]>;

/** Number of hits that count as first results. */
export const shownHits = 10;

/** Number of hits among which the paragraphs that a query should find are counted. */
export const firstHits = 5;
