/** Finds words that refer to something with an address. */
import type { Framework } from '../schemas/registers.ts';
import type { Span } from './matches.ts';
import { findPlaces, type PlaceMention } from './place-mentions.ts';
import { createReportFinder, type ReportMention } from './report-mentions.ts';

export type Mention = Span & (PlaceMention | ReportMention);

/**
 * Makes a function that finds the mentions in a text, in order and without overlaps. Any white space counts as a space,
 * so that the result is the same whether or not lines are joined.
 * @param frameworks all in the register: their `mentions` are the names of reports
 */
export function createMentionFinder(frameworks: readonly Framework[]): (text: string) => Mention[] {
  const findReports = createReportFinder(frameworks);
  return (text) => {
    // Does not match spaces: replacing each by itself took longer than the whole search.
    const line = text.replace(/[^\S ]/gu, ' ');
    const found = [...findPlaces(line), ...findReports(line)].sort((a, b) => a.start - b.start);
    return found.filter(({ start }, index) =>
      found.slice(0, index).every(({ end }) => end <= start),
    );
  };
}
