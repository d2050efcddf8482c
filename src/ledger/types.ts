/** The ledger: every address that was ever published, so that none of them breaks. */

/** One address: a line of `content/ledger/<report-id>.csv`. */
export interface Entry {
  /** Fragment without `#`; empty for the report's own address. */
  fragment: string;
  /** Kind of unit, `page`, or `report`. */
  kind: string;
  /** The printed number; empty where there is none. */
  number: string;
  /** Of a unit, 32 hexadecimal digits (see `fingerprint`); of a report, the SHA-256 of its source. */
  fingerprint: string;
  /** First words of the text, for people; of a report, its title. */
  words: string;
  /** `withdrawn`: an editor's decision, told on the report's page. */
  status: 'live' | 'withdrawn';
  /** Addresses that lead here since a rename: fragments, or of a report, report-ids. */
  aliases: string[];
}

/** The addresses of one report, its own first, then in the order in which they were recorded. */
export interface Ledger {
  report: Entry;
  units: Entry[];
}

/** A unit, or a page of the source, as the ledger sees it. */
export interface AddressedUnit {
  anchor: string;
  kind: string;
  number: number | null;
  /** Of its text, 32 hexadecimal digits (see `fingerprint`). */
  fingerprint: string;
  /** First words of its text; empty for a page. */
  words: string;
}

/** A report as the ledger sees it. */
export interface AddressedReport {
  id: string;
  title: string;
  /** SHA-256 of its source. */
  sha256: string;
  units: readonly AddressedUnit[];
}

/** Why an address can't be published as it is. */
export interface Problem {
  type: 'vanished' | 'changed' | 'taken' | 'unrecorded' | 'undecided';
  /** `stockport-jar-2006#p17`, or the report-id alone. */
  address: string;
  /** What is wrong and both ways out, in full sentences. */
  reason: string;
}
