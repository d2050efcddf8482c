/** A report as read from its MDX file: sections and units, each with its address and text. */
import type { UnitKind } from '../schemas/unit-kinds.ts';

/** Anything in a report that has an address. */
export interface Unit {
  /** The fragment without `#`, e.g. `p17`. */
  anchor: string;
  kind: UnitKind;
  /** The printed number; null if there is none. */
  number: number | null;
  /** Heading of its section; empty for a cover. */
  section: string;
  sectionId: string;
  /** That heading without footnote marks. */
  sectionName: string;
  /** Outcome area of that section; null if it has none, and for words that close the report. */
  area: string | null;
  /** The numbered paragraph or recommendation that it is part of; null if there is none. */
  within: Pick<Unit, 'kind' | 'number'> | null;
  /** Its own text without markup. Items in a paragraph are separate units. */
  text: string;
  /** Page of the source on which it begins, counted through the file; null if the source has no pages. */
  page: number | null;
}

export interface SectionText {
  id: string;
  /** 1 for the top-level parts of the report. */
  level: number;
  /** The heading as printed, without a grade in a cell beside it; empty for a cover. */
  title: string;
  /** The heading without footnote marks. */
  name: string;
  /** The section above it in the tree; null for the top-level parts. */
  parent: SectionText | null;
  area: string | null;
  /** The grade printed in a cell beside the heading. */
  grade: string | null;
  /** The units of the section in order, the section itself first. */
  units: Unit[];
}

export interface ReportText {
  sections: SectionText[];
  /** All units of all sections, in order. */
  units: Unit[];
  /** Pages of the source that have an address, `page-4`, in order; empty if it has no pages. */
  pages: number[];
}

/** The whole text of a report. */
export interface WholeText {
  /** Number of words, separated by white space, without paragraph numbers. */
  words: number;
  /** The whole text with numbers, labels and marks where they are printed. */
  printed: string;
}
