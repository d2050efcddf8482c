/** Words of a text that refer to something with an address. */
import type { Framework } from '../schemas/registers.ts';
import { findPlaces, type PlaceMention } from './place-mentions.ts';
import { createReportFinder, type ReportMention } from './report-mentions.ts';

export type { PlaceMention, ReportMention };

/** Where words stand in a text, in UTF-16 code units. */
export interface Span {
  start: number;
  /** Behind the last of the words. */
  end: number;
}

export type Mention = Span & (PlaceMention | ReportMention);

/**
 * Makes a function that finds the mentions of a text, in its order; no two overlap. White space of any kind
 * counts as a space, so that a text finds the same whether or not its lines are joined.
 * @param frameworks all that the register knows: their `mentions` are the names of reports
 */
export function createMentionFinder(frameworks: readonly Framework[]): (text: string) => Mention[] {
  const findReports = createReportFinder(frameworks);
  return (text) => {
    // All but spaces: to put a new space for each old one took longer than all the seeking.
    const line = text.replace(/[^\S ]/gu, ' ');
    const found = [...findPlaces(line), ...findReports(line)].sort((a, b) => a.start - b.start);
    return found.filter(({ start }, index) =>
      found.slice(0, index).every(({ end }) => end <= start),
    );
  };
}
