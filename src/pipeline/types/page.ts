/** What a page shows, by place: runs of text and the lines that they make. Lengths are points, from the page's top left. */
import type { SourceLine } from './source.ts';

/** A rectangle on a page. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a text stands in the file; of a text on two pages, its part on the first. */
export interface PagePlace {
  /** 1-based, counted through the file. */
  page: number;
  /** In whole points. */
  box: Box;
}

/** Where the structure tree of a page puts a piece of content. */
export interface Tag {
  /** Roles of the elements around it, the outermost first: `Table`, `TR`, `TD`, `P`. */
  roles: readonly string[];
  /** The innermost paragraph, heading or part of a list, counted through the page. */
  element: number;
  /** The innermost cell of a table with more than one column; null outside one. */
  cell: CellPlace | null;
}

/** A cell: which table of the page, row and column, each counted from 0. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
}

/** Text in one font on one baseline. */
export interface TextRun {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Size of the font. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** Whether its font holds symbols: its letters are bullets. */
  symbol: boolean;
  /** Whether it stands above the baseline of its line, as the mark of a footnote does. */
  raised: boolean;
  /** Null where the page's structure tree does not name it, as with furniture. */
  tag: Tag | null;
}

/** A line of a page; of a row of a table, the part that one cell holds. */
export interface PageLine extends SourceLine {
  /** Whether it is the first of its page; of lines without furniture, the first that is text. */
  startsPage: boolean;
  /** 1-based, counted through the file. */
  page: number;
  box: Box;
  baseline: number;
  /** Size of most of its letters. */
  size: number;
  /** Whether all of its letters are bold. */
  bold: boolean;
  runs: TextRun[];
  cell: CellPlace | null;
}

/** A page and what stands on it, in the order in which it is read. */
export interface Page {
  /** 1-based, counted through the file. */
  number: number;
  width: number;
  height: number;
  lines: PageLine[];
}
