/** A report as its MDX file tells it: sections and units, each with its address and text. */

export type UnitKind =
  'section' | 'paragraph' | 'recommendation' | 'strength' | 'weakness' | 'item' | 'footnote';

/** Anything in a report that has an address. */
export interface Unit {
  /** The fragment without `#`, e.g. `p17`. */
  anchor: string;
  kind: UnitKind;
  /** The printed number; null where there is none. */
  number: number | null;
  /** Heading of the section it stands in; empty for a cover. */
  section: string;
  sectionId: string;
  /** Its heading without the marks of its footnotes. */
  sectionName: string;
  /** Outcome area of that section; null where it has none. */
  area: string | null;
  /** The numbered paragraph or recommendation that it is part of; null for what is part of none. */
  within: Pick<Unit, 'kind' | 'number'> | null;
  /** Its own text without markup: the items of a paragraph are units of their own. */
  text: string;
  /** Page of the source on which it begins, counted through the file; null where the source has none. */
  page: number | null;
}

export interface SectionText {
  id: string;
  /** 1 for the report's own parts. */
  level: number;
  /** The heading as printed, without a grade in its cell; empty for a cover. */
  title: string;
  /** The heading without the marks of its footnotes. */
  name: string;
  /** The section that it is below; null for the report's own parts. */
  parent: SectionText | null;
  area: string | null;
  /** The grade printed in a cell beside the heading. */
  grade: string | null;
  /** The section's units in order, itself first. */
  units: Unit[];
}

export interface ReportText {
  sections: SectionText[];
  /** All units of all sections in order. */
  units: Unit[];
  /** Pages of the source that have an address, `page-4`, in order; none where it has no pages. */
  pages: number[];
}

/** The text of a report from its first word to its last. */
export interface WholeText {
  /** Words of the text, separated by white space; paragraph numbers are none. */
  words: number;
  /** The whole text with numbers, labels and marks where they are printed. */
  printed: string;
}
