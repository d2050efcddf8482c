/** The contents of a page: runs of text, and the lines that they form. Lengths are in points from the top left. */
import type { SourceLine } from './line.ts';

/** A rectangle on a page. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a text is in the file. If it is on several pages, this is its part on the first. */
export interface PagePlace {
  /** 1-based page number in the file. */
  page: number;
  /** In whole points. */
  box: Box;
}

/** The place of a piece of content in the structure tree of its page. */
export interface Tag {
  /** Number, on the page, of the innermost paragraph, heading or part of a list around it. */
  element: number;
  /** The innermost cell around it, of a table with more than one column; null if there is none. */
  cell: CellPlace | null;
}

/** A cell: its table on the page, its row and its column, each counted from 0. */
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
  /** Whether its font holds symbols, so that its letters are bullets. */
  symbol: boolean;
  /** Whether it is above the baseline of its line, like a footnote mark. */
  raised: boolean;
  /** Null if the page's structure tree does not contain it, as for furniture. */
  tag: Tag | null;
}

/** A line of a page; in a row of a table, the part of it in one cell. */
export interface PageLine extends SourceLine {
  /** Whether it is the first line of its page or, once furniture is removed, the first line of text. */
  startsPage: boolean;
  /** 1-based page number in the file. */
  page: number;
  box: Box;
  baseline: number;
  /** Font size of its largest run. */
  size: number;
  /** Whether all of its letters are bold. */
  bold: boolean;
  runs: TextRun[];
  cell: CellPlace | null;
  /** Whether white space of its own is drawn behind it, as word processors mark the end of a paragraph. */
  hasEndMark: boolean;
}

/** A page and its lines, in reading order. */
export interface Page {
  /** 1-based page number in the file. */
  number: number;
  width: number;
  height: number;
  lines: PageLine[];
}
