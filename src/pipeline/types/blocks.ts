/** What stands on the lines of a source, before it is known what it means: layout-neutral blocks. */
import type { PagePlace } from './page.ts';

/** A run of text with its markup. Text is as printed: nothing is escaped here. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis' | 'strong' | 'superscript' | 'subscript'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'break' }
  /** The mark of a footnote, e.g. `²`; `to` is the footnote's id, `first` tells its first mark. */
  | { type: 'footnote-mark'; number: number; value: string; first: boolean; to: string }
  /** A footnote that a page break put into the middle of a text. */
  | InlineFootnote
  | PageMark;

export interface InlineFootnote {
  type: 'footnote';
  id: string;
  lines: LineRange;
  number: number;
  mark: string;
  children: Inline[];
  at?: PagePlace;
}

/** Where a page of the file begins. It is no text. */
export interface PageMark {
  type: 'page';
  /** 1-based, counted through the file. */
  number: number;
  /** Pages around it without a mark of their own, for they hold no text: their addresses lead here. */
  also: number[];
}

/** First and last source line, 1-based, both included. */
export type LineRange = readonly [first: number, last: number];

/** A heading, marked up or standing on a line of its own. */
export interface HeadingBlock {
  type: 'heading';
  lines: LineRange;
  content: Inline[];
  /** The grade printed in a cell beside the heading, e.g. `Good`. */
  grade: string | null;
}

/** The printed label over a list of findings, e.g. `Major strengths`. */
export interface LabelBlock {
  type: 'label';
  lines: LineRange;
  finding: Finding;
  content: Inline[];
}

export type Finding = 'strength' | 'weakness';

/** A paragraph with a printed number. */
export interface NumberedBlock {
  type: 'numbered';
  lines: LineRange;
  number: number;
  /** The number as printed, e.g. `17.` or `17)`. */
  printed: string;
  /** Which run of numbers it belongs to: counts from 0, a new one each time numbers start again. */
  run: number;
  /** Set where the number is printed after the text that it belongs to. */
  numberAtEnd: boolean;
  content: Inline[];
}

/** A paragraph without a number. */
export interface ParagraphBlock {
  type: 'paragraph';
  lines: LineRange;
  content: Inline[];
}

/** One item of a list, with what is printed below it. */
export interface ListItem {
  lines: LineRange;
  content: Inline[];
  children: (ListBlock | FootnoteBlock)[];
}

export interface ListBlock {
  type: 'list';
  lines: LineRange;
  items: ListItem[];
}

/** A cell: its paragraphs, none where it is printed empty. */
export type Cell = Inline[][];

export interface TableBlock {
  type: 'table';
  lines: LineRange;
  rows: Cell[][];
}

/** The text of a footnote, where the page's foot was. */
export interface FootnoteBlock {
  type: 'footnote';
  lines: LineRange;
  number: number;
  /** As printed: `²`. */
  mark: string;
  content: Inline[];
}

export type Block =
  | HeadingBlock
  | LabelBlock
  | NumberedBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FootnoteBlock;
