/** A source file, read: its bytes are known by their hash, its text by lines. */

import type { Page } from './page.ts';

/**
 * How characters are to be taken. In `markdown` a backslash escapes and asterisks emphasise;
 * in `plain` every character is text.
 */
export type Dialect = 'markdown' | 'plain';

/** One line of a source file. */
export interface SourceLine {
  /** 1-based line number in the file. */
  number: number;
  /** The line without its line end. */
  text: string;
  /** Whether a form feed stands before it: a new page. */
  startsPage: boolean;
}

/** A source file after decoding. */
export interface SourceFile {
  /** Name as the report records it: a path with `/`, from the folder that was ingested. */
  file: string;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
  encoding: 'utf-8' | 'windows-1252' | 'pdf';
  dialect: Dialect;
  /** Whether the export broke paragraphs into lines of a page's width. */
  wrapped: boolean;
  lines: SourceLine[];
  /** Of a PDF, its pages: the same lines, with their places. */
  pages?: readonly Page[];
}
