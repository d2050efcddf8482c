/** What a way to index reports answers. */

/** A query as typed → the first hits, best first, as `report-id#fragment`. */
export type Search = (query: string) => Promise<string[]>;

/** As many hits are first results. */
export const shownHits = 10;

/** As many are looked through for the paragraphs that a query must find. */
export const firstHits = 5;
