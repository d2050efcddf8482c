/** What the search engine is asked, and what it answers. */
import type { ExcerptPart } from '../query/excerpt.ts';
import type { UnitText, SearchReport } from '../format.ts';
import type { TypedFilterName } from '../query/query.ts';
import type { FilterName, SearchRequest } from '../request.ts';

/** Answers of one index. All methods reject where a file cannot be loaded; each may be asked again. */
export interface SearchEngine {
  /** Finds the units that a request asks for. Loads a few kilobytes a word; texts only where words are not enough. */
  search: (request: SearchRequest) => Promise<Answer>;
}

export interface Answer extends FoundUnits {
  /** Filters that nothing can meet, typed or of the address: for notes above the results. */
  filters: FilterReport[];
  /** Where nothing was found, the request without these filters, and the units that it finds, if any; else null. */
  withoutFilters: { request: SearchRequest; units: number } | null;
  /** What the words of the query met, in its order: for notes above the results. */
  words: WordReport[];
  /** Where plain words found nothing, what comes nearest to what was asked, if anything does; else null. */
  nearest: Nearest | null;
  /**
   * Where something was found by words that name councils, the request for the other words in the reports on these, and
   * the units that it finds, if any and not as many; else null.
   */
  inCouncils: { councils: string[]; request: SearchRequest; units: number } | null;
  /** Names of councils that the words name, and that no report here is on. */
  unreported: string[];
}

/** Units, with the figures told of them. */
export interface FoundUnits {
  /** Units found, reports and councils that they stand in, first and last year of these; null years where none. */
  found: Found;
  /**
   * Whether `found` and `counts` are exact. Where many units might hold a phrase, only those shown are read: the figures
   * say then how many may hold it.
   */
  isExact: boolean;
  /** Units behind each value of a filter, were it chosen among those of its own filter. */
  counts: Record<FilterName, Record<string, number>>;
  /** Reports of the units found, best first in the order of the request, with how many units of each. */
  reports: { report: SearchReport; units: number }[];
  /**
   * Hits in the order of the request, read and verified: as many as asked for, fewer at the end.
   * @param start how many hits to pass over
   * @param report hits of that report alone
   */
  hits: (start: number, count: number, report?: string) => Promise<Hit[]>;
}

/** Units that hold some of what was asked, those first that hold most of it. */
export interface Nearest extends FoundUnits {
  /** Ids of the councils that the words name: the units are of reports on these. Empty where they name none. */
  councils: string[];
  /** Words and phrases that the units hold, as typed: all of them, or any. */
  words: string[];
  holds: 'all' | 'any';
}

export interface Found {
  units: number;
  reports: number;
  councils: number;
  years: [first: number, last: number] | null;
}

/** A filter that asks for what is not known; `year` for all bounds of years, where no report is of any such year. */
export interface FilterReport {
  name: TypedFilterName;
  /** The value, typed ones in the form of an id: `leeds`; of years all that bounds them: `from:2009 to:2006`. */
  text: string;
  /** Of a council that no report here is on, its name; null for what no council is called, and for other filters. */
  unreported: string | null;
}

/** A word or phrase of the query that was not found as typed. */
export interface WordReport {
  /** As typed. */
  text: string;
  /**
   * - `unknown`: no report holds it.
   * - `beginning`: no report holds it, but words that begin with it: these were found.
   * - `common`: a function word, which stands nearly everywhere, and was left out.
   * - `none`: reports hold it, but no unit within the filters, and these are none that nothing can meet.
   * - `together`: units within the filters hold it, but none with all else that is asked.
   */
  outcome: 'unknown' | 'beginning' | 'common' | 'none' | 'together';
  /** Of the words that begin with it, how many were not looked for: the rarest; 0 but for many of a `beginning`. */
  leftOut: number;
  /** What may have been meant, best first; for `unknown` only. Each finds something. */
  corrections: Correction[];
  /** The query without it, to search for that; null where nothing is left of it. */
  without: string | null;
  /** Units found without it; counted where nothing is found with it, else null. */
  unitsWithout: number | null;
}

/** Another spelling. */
export interface Correction {
  /** In place of the word or phrase, without quotation marks. */
  text: string;
  /** The whole query with it, to search for that. */
  words: string;
  /** Units found by that. */
  units: number;
}

/** A unit that was found. */
export interface Hit extends UnitText {
  report: SearchReport;
  /** Id of the outcome area of its section; null for none. */
  area: string | null;
  kind: string;
  /** Whole sentences, the words found marked. */
  excerpt: ExcerptPart[];
}
