/** The Report model: the only thing that the parser and the MDX writer share. */
import type { ReportFrontmatter } from '../../schemas/report.ts';
import type { Cell, Finding, Inline, LineRange } from './blocks.ts';
import type { PagePlace } from './page.ts';

/** A report: its facts, and its text in order. */
export interface Report {
  meta: Omit<ReportFrontmatter, 'written'>;
  sections: Section[];
}

/** A section. Sections are flat: each ends at the next heading, whatever its level. */
export interface Section {
  id: string;
  lines: LineRange;
  /** 1 for the parts of the report, 2 below them, and so on to 4. */
  level: number;
  /** The heading as printed; null for a cover or letterhead without one. */
  heading: Inline[] | null;
  /** The grade printed in a cell beside the heading. */
  grade: string | null;
  /** Outcome area of the section, its own or inherited from its parents. */
  area: string | null;
  /** Page of the file on which it begins; only if the source has pages. */
  page?: number;
  body: BodyNode[];
}

export type BodyNode = TextUnit | List | Findings | Table | Footnote;

/** A paragraph, or a recommendation printed as one. */
export interface TextUnit {
  type: 'paragraph' | 'recommendation';
  id: string;
  lines: LineRange;
  /** The printed number; null if there is none. */
  number: number | null;
  /** The number as printed, e.g. `17.` or `17)`; null if there is none. */
  printed: string | null;
  /** Whether the number is printed after the text. */
  numberAtEnd: boolean;
  /** Whether the section is about no area from here on: see `closings` of frameworks. */
  endsArea?: true;
  content: Inline[];
  /** Lists and footnotes that belong to the paragraph, after its text. */
  children: (List | Footnote)[];
  /** Only if the source has pages, as for other units. */
  at?: PagePlace;
}

export interface List {
  type: 'list';
  items: Item[];
}

export type ItemKind = 'item' | 'recommendation' | 'strength' | 'weakness';

export interface Item {
  kind: ItemKind;
  id: string;
  lines: LineRange;
  content: Inline[];
  children: (List | Footnote)[];
  at?: PagePlace;
}

/** Strengths and weaknesses. */
export interface Findings {
  type: 'findings';
  /**
   * The labels printed above both lists, as in a table of two columns, in the order printed; null if each list
   * has its own.
   */
  labels: FindingsLabel[] | null;
  /** In the order printed; a table has a group for each cell. */
  groups: FindingsGroup[];
}

export interface FindingsLabel {
  finding: Finding;
  /** As printed, e.g. `Important weaknesses`. */
  label: string;
}

export interface FindingsGroup {
  finding: Finding;
  /** The label of this list alone; null if `labels` has it. */
  label: string | null;
  /** Empty if nothing is printed under the label. */
  items: Item[];
}

export interface Table {
  type: 'table';
  lines: LineRange;
  /** `grades` for a table that states judgements. */
  kind: 'grades' | 'plain';
  /** Whether the first row names the columns. */
  header: boolean;
  rows: Cell[][];
}

export interface Footnote {
  type: 'footnote';
  id: string;
  lines: LineRange;
  number: number;
  mark: string;
  content: Inline[];
  at?: PagePlace;
}
