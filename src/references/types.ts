/** Resolved references: what the words of a unit refer to, and what refers to a unit or a report. */
import type { ReportText, Unit } from '../report/types.ts';
import type { Council, Framework } from '../schemas/registers.ts';
import type { ReportFrontmatter } from '../schemas/report.ts';

/** What references need to know of a report. */
export interface Referable {
  id: string;
  data: ReportFrontmatter;
  council: Council;
  framework: Framework;
  text: ReportText;
  /** Units by their fragment. */
  units: ReadonlyMap<string, Unit>;
}

export type Target =
  /** Units of the same report; a link leads to the first. */
  | { kind: 'places'; units: [Unit, ...Unit[]]; basis: Basis }
  /** The start of a page of the same report, by its fragment. */
  | { kind: 'page'; anchor: string }
  | { kind: 'report'; report: Referable }
  /** A report that the collection does not hold: `Annual performance assessment of Stoke-on-Trent, 2007`. */
  | { kind: 'not-held'; name: string };

/**
 * How a place was found: the words name it; its wording is similar to the paragraph's; or it is the list that must
 * contain the right one.
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
  /** `named` if it refers to a report. */
  basis: Basis;
}

/** The references of a report. */
export interface ReportReferences {
  /** By the fragment of the unit that contains the words, in the order of its text; repeated words only once. */
  references: ReadonlyMap<string, readonly Reference[]>;
  /** What refers to a unit, by its fragment; in the order of the text, because all of it is in the same report. */
  backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** What refers to the report as a whole. */
  referrers: readonly Backlink[];
}
