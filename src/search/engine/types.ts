/** The search engine and its answers. */
import type { FindingKind } from '../../schemas/unit-kinds.ts';
import type { FilterName } from '../filter-names.ts';
import type { ExcerptPart } from '../query/excerpt.ts';
import type { UnitText, SearchReport } from '../format.ts';
import type { TypedFilterName } from '../query/query.ts';
import type { SearchRequest } from '../request.ts';

/** Answers from one index. All methods reject if a file cannot be loaded, and may then be called again. */
export interface SearchEngine {
  /**
   * Finds the units that a request asks for. Loads a few kilobytes for each word, and texts only if necessary.
   * @param signal ends a search that is no longer wanted, between two of its steps: it then rejects
   */
  search: (request: SearchRequest, signal?: AbortSignal) => Promise<Answer>;
}

export interface Answer extends FoundUnits {
  /** Filters that nothing can pass, typed or in the address, for notes above the results. */
  filters: FilterReport[];
  /** If nothing was found: the request without these filters, and the number of units it finds, unless 0; else null. */
  withoutFilters: { request: SearchRequest; units: number } | null;
  /** Words of the query that were not found as typed, in its order, for notes above the results. */
  words: WordReport[];
  /** If plain words found nothing: the nearest matches, if any; otherwise null. */
  nearest: Nearest | null;
  /**
   * If words that name councils found something: the request for the other words in the reports on these councils, and
   * the number of units it finds, unless that is 0 or the same; otherwise null.
   */
  inCouncils: (Scope & { request: SearchRequest; units: number }) | null;
  /**
   * If words name a kind of findings: the request for the other words in findings of this kind, in the reports on
   * councils that the words name if any, and the number of units it finds, unless 0; otherwise null.
   */
  ofKind: (Scope & { kind: FindingKind; request: SearchRequest; units: number }) | null;
  /** Names of councils that the words name, but on which there is no report here. */
  unreported: string[];
}

/** Units found, and figures about them. */
export interface FoundUnits {
  /** Number of units found, and of their reports and councils; first and last year of the reports, null if none. */
  found: Found;
  /**
   * Whether `found` and `counts` are exact. If many units may contain a phrase, only those shown are read, and the
   * figures count all units that may contain it.
   */
  isExact: boolean;
  /** Number of units for each value of each filter, as if that value alone were chosen in its filter. */
  counts: Record<FilterName, Record<string, number>>;
  /** Reports of the units found, in the order of the first unit of each, with the number of its units. */
  reports: { report: SearchReport; units: number }[];
  /**
   * Hits in the order of the request, read and verified: `count` of them, or fewer at the end.
   * @param start number of hits to skip
   * @param report id of a report, to get only its hits
   */
  hits: (start: number, count: number, report?: string) => Promise<Hit[]>;
}

/** The reports that the words of a query name. */
export interface Scope {
  /** Ids of the councils that they are on; empty for all reports. */
  councils: string[];
  /** Four figures; null if the words name no year in which there were reports on these councils. */
  year: string | null;
}

/** Units that contain some of what was asked for, from the reports that the words name if possible. */
export interface Nearest extends FoundUnits, Scope {
  /** Words, as typed, that the units contain: all of them or any, as `holds` says. */
  words: string[];
  holds: 'all' | 'any';
}

export interface Found {
  units: number;
  reports: number;
  councils: number;
  years: [first: number, last: number] | null;
}

/** A filter with an unknown value; or `year`, for all limits to years, if no report is from such a year. */
export interface FilterReport {
  name: TypedFilterName;
  /** The value, in the form of an id if it was typed: `leeds`. For years, all their limits: `from:2009 to:2006`. */
  text: string;
  /** The name of the council that is meant, if no report on it is here; otherwise, and for other filters, null. */
  unreported: string | null;
}

/** A word or phrase of the query that was not found as typed. */
export interface WordReport {
  /** As typed. */
  text: string;
  /**
   * - `unknown`: no report contains it.
   * - `beginning`: no report contains it, but words that begin with it were found.
   * - `common`: a function word, which is nearly everywhere, and was left out.
   * - `none`: reports contain it, but no unit that passes the filters, though units can pass them.
   * - `together`: units that pass the filters contain it, but none with everything else asked for.
   */
  outcome: 'unknown' | 'beginning' | 'common' | 'none' | 'together';
  /** For `beginning`, number of words that begin with it and were not looked for: the rarest, if many. Otherwise 0. */
  leftOut: number;
  /** What may have been meant, best first; only for `unknown`. Each finds something. */
  corrections: Correction[];
  /** The query without it, to search for; null if nothing is left. */
  without: string | null;
  /** Number of units found without it; null if something is found with it, or nothing is left to search for. */
  unitsWithout: number | null;
}

/** Another spelling. */
export interface Correction {
  /** Replaces the word or phrase; without quotation marks. */
  text: string;
  /** The whole query with this spelling, to search for. */
  words: string;
  /** Number of units that this query finds. */
  units: number;
}

/** A unit that was found. */
export interface Hit extends UnitText {
  report: SearchReport;
  /** Id of the outcome area of its section; null if none. */
  area: string | null;
  kind: string;
  /** Whole sentences, with the found words marked. */
  excerpt: ExcerptPart[];
}
