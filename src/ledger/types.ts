/** The ledger: every address ever published, so that none of them breaks. */

/** An address: a line of `content/ledger/<report-id>.csv`. */
export interface Entry {
  /** Fragment without `#`; empty for the report's own address. */
  fragment: string;
  /** Kind of unit, `page`, or `report`. */
  kind: string;
  /** The printed number; empty if there is none. */
  number: string;
  /** For a unit, 32 hexadecimal digits (see `fingerprint`); for a report, the SHA-256 of its source. */
  fingerprint: string;
  /** First words of the text, for people; for a report, its title. */
  words: string;
  /** `withdrawn`: by an editor's decision, which the report's page shows. */
  status: 'live' | 'withdrawn';
  /** Former addresses that lead here since a rename: fragments or, for a report, report-ids. */
  aliases: string[];
}

/** The addresses of a report: its own first, then its units in the order in which they were recorded. */
export interface Ledger {
  report: Entry;
  units: Entry[];
}

/** A unit, or a page of the source, as the ledger sees it. */
export interface AddressedUnit {
  anchor: string;
  kind: string;
  number: number | null;
  /** Fingerprint of its text, 32 hexadecimal digits (see `fingerprint`). */
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

/** Why an address cannot be published as it is. */
export interface Problem {
  type: 'vanished' | 'changed' | 'taken' | 'unrecorded' | 'undecided';
  /** `stockport-jar-2006#p17`, or the report-id alone. */
  address: string;
  /** What is wrong and how to settle it, in full sentences. */
  reason: string;
}
