/** References of reports, resolved: what words of one unit lead to, and what leads to a unit or a report. */
import type { Report } from '../data/collections.ts';
import type { Unit } from '../report/types.ts';

/** A report as far as references need it. */
export type Referable = Pick<Report, 'id' | 'data' | 'council' | 'framework' | 'text' | 'units'>;

export type Target =
  /** Units of the same report, the first of which a link leads to. */
  | { kind: 'places'; units: [Unit, ...Unit[]]; basis: Basis }
  /** Where a page of the same report begins, by its fragment. */
  | { kind: 'page'; anchor: string }
  | { kind: 'report'; report: Referable }
  /** A report that the collection does not hold: `Annual performance assessment of Stoke-on-Trent, 2007`. */
  | { kind: 'not-held'; name: string };

/**
 * What a place is known by: the words name it; its wording is like that of the paragraph; or it is the list in
 * which it stands somewhere.
 */
export type Basis = 'named' | 'wording' | 'list';

/** Words of a unit that refer to something. */
export interface Reference {
  /** As printed. */
  words: string;
  to: Target;
}

/** A unit that refers to something. */
export interface Backlink {
  report: Referable;
  unit: Unit;
  /** `named` where it refers to a report. */
  basis: Basis;
}

/** The references of one report. */
export interface ReportReferences {
  /** By the fragment of the unit that holds the words, in the order of its text; the same words once. */
  references: ReadonlyMap<string, readonly Reference[]>;
  /** What refers to a unit, by its fragment; in the order of the text, for all of it is in the same report. */
  backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** What refers to the report as a whole. */
  referrers: readonly Backlink[];
}
