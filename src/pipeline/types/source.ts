/** A source file that has been read: the hash of its bytes, and the lines of its text. */
import type { SourceLine } from './line.ts';
import type { Page } from './page.ts';

/**
 * How to read characters. In `markdown`, backslashes escape and asterisks emphasise; in `plain`, every character
 * is text.
 */
export type Dialect = 'markdown' | 'plain';

/** A source file after decoding. */
export interface SourceFile {
  /** Name as recorded in the report: the path from the ingested folder, with `/`. */
  file: string;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
  encoding: 'utf-8' | 'windows-1252' | 'pdf';
  dialect: Dialect;
  /** Whether the export broke paragraphs into lines of the width of a page. */
  wrapped: boolean;
  lines: SourceLine[];
  /** The pages of a PDF: the same lines, with their positions. */
  pages?: readonly Page[];
}
