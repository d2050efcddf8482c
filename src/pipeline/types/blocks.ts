/** Layout-neutral blocks: the text of a source before its meaning is known. */
import type { PagePlace } from './page.ts';

/** A run of text with its markup. Text is as printed, without escapes. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis' | 'strong' | 'superscript' | 'subscript'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'break' }
  /** A footnote mark, e.g. `²`; `to` is the footnote's id, `first` is true for its first mark. */
  | { type: 'footnote-mark'; number: number; value: string; first: boolean; to: string }
  /** A footnote that a page break put in the middle of a text. */
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

/** Marks where a page of the file begins. It has no text. */
export interface PageMark {
  type: 'page';
  /** 1-based page number in the file. */
  number: number;
  /** Neighbouring pages without text, and so without a mark of their own: their addresses lead here. */
  also: number[];
}

/** First and last source line, 1-based and inclusive. */
export type LineRange = readonly [first: number, last: number];

/** A heading, marked up or on a line of its own. */
export interface HeadingBlock {
  type: 'heading';
  lines: LineRange;
  content: Inline[];
  /** The grade printed in a cell beside the heading, e.g. `Good`. */
  grade: string | null;
}

/** The printed label above a list of findings, e.g. `Major strengths`. */
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
  /** The run of numbers that it belongs to. Runs count from 0; each restart of numbers begins one. */
  run: number;
  /** Whether the number is printed after its text. */
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

/** The paragraphs of a cell; none if it is empty. */
export type Cell = Inline[][];

export interface TableBlock {
  type: 'table';
  lines: LineRange;
  rows: Cell[][];
}

/** The text of a footnote, where the foot of the page was. */
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
