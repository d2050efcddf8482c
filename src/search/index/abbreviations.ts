/** The abbreviations that search explains. */
import { findAbbreviations } from '../../report/abbreviations.ts';
import type { SearchLibrary } from '../format.ts';
import { normalize } from '../query/tokens.ts';
import type { SearchedReport } from './report.ts';

/** A meaning that few reports give is odd, or matters only there: what search needs at least, and for each report. */
const leastReports = 2;
const leastShare = 0.01;

interface Meaning {
  short: string;
  long: string;
  plural: string | null;
  /** Number of reports that define it. */
  reports: number;
}

/**
 * Abbreviations from A to Z, each with the meaning that most reports give it. Differences of case make no other
 * abbreviation or meaning; the first spelling is kept.
 */
export function abbreviationsIn(
  reports: readonly Pick<SearchedReport, 'units'>[],
): SearchLibrary['abbreviations'] {
  const known = new Map<string, Map<string, Meaning>>();
  for (const { units } of reports) {
    for (const { short, long, plural } of findAbbreviations(units)) {
      const meanings = known.get(normalize(short)) ?? new Map<string, Meaning>();
      known.set(normalize(short), meanings);
      const meaning = meanings.get(normalize(long)) ?? { short, long, plural, reports: 0 };
      meaning.reports += 1;
      meaning.plural ??= plural;
      meanings.set(normalize(long), meaning);
    }
  }
  const least = Math.max(leastReports, reports.length * leastShare);
  return [...known.values()]
    .flatMap((meanings): SearchLibrary['abbreviations'] => {
      const [most] = [...meanings.values()].sort((a, b) => b.reports - a.reports);
      if (!most || most.reports < least) return [];
      const { short, long, plural } = most;
      return [plural === null ? [short, long] : [short, long, plural]];
    })
    .sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
}
