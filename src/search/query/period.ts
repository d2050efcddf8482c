/** Years of publication that a reader writes in words, as in a question: `missing children since 2018`. */

const year = String.raw`((?:19|20)\d\d)`;

/** Only at the end, where a period closes a question; within a sentence copied from a report, it is part of that. */
const atEnd = (words: string) => new RegExp(`(?<=^| )${words}[?.!]*$`, 'iu');

const since = atEnd(`since ${year}`);
const before = atEnd(`before ${year}`);
const between = atEnd(`between ${year} and ${year}`);

/**
 * A query with the period at its end as filters: `from:2018`, `to:2014`, `from:2014 to:2016`. One in quotation marks
 * stays.
 * @param text with single spaces, and none at the end
 */
export function withPeriod(text: string): string {
  return text
    .replace(since, 'from:$1')
    .replace(before, (_, limit: string) => `to:${Number(limit) - 1}`)
    .replace(between, 'from:$1 to:$2');
}
