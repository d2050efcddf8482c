/** Bytes of a text file → SourceFile. */
import { sha256 } from '../../util/sha256.ts';
import { createMessage, type Message } from '../messages/message.ts';
import type { SourceLine } from '../types/line.ts';
import type { Dialect, SourceFile } from '../types/source.ts';
import { unfoldTables } from './html-tables.ts';
import { definition, raiseMarks } from './markdown-footnotes.ts';
import { refuse, type ReadResult } from './result.ts';

/** Signs that an export is Markdown; any one is enough. */
const markdownSigns = [
  /^#{1,6}\s+\S/mu, // # Joint area review
  /^\s*\|.*\|\s*$/mu, // | Safeguarding | 2 |
  /^\s{0,6}-\s+\S/mu, // - a self-assessment undertaken by …
  /\*\*\S[^\n]*?\S\*\*/u, // **17. The combined work …**
  /<(?:b|sup|p|ul|table)(?:\s[^>]*)?>/iu, // 159<sup>th</sup>
  definition, // [^2]: The local authority was given …
];

/** Longest line, in characters, of a text wrapped at the width of a page. */
const pageWidth = 120;

/**
 * Decodes a report that was exported as text: UTF-8, or Windows-1252 with a warning.
 * Refuses empty files, binary files and saved web pages.
 */
export function readText(file: string, bytes: Uint8Array): ReadResult {
  if (bytes.length === 0) return refuse('file-empty', 'The file is empty.');
  if (isBinary(bytes)) {
    return refuse('file-binary', 'The file contains bytes that are not text.');
  }
  const messages: Message[] = [];
  const { text, encoding, line } = decode(bytes);
  if (encoding === 'windows-1252') {
    const reason = 'The file is not UTF-8; it was read as Windows-1252.';
    messages.push(createMessage('encoding-cp1252', line, reason));
  }
  if (text.trim() === '') return refuse('file-empty', 'The file contains only white space.');
  if (/^\s*<(?:!doctype html|html)/iu.test(text)) {
    return refuse('file-html', 'The file is a web page, not the text of a report.');
  }
  const printed = unfoldTables(splitLines(text));
  const lines = definition.test(text) ? raiseMarks(printed) : printed;
  return {
    source: {
      file,
      sha256: sha256(bytes),
      encoding,
      dialect: detectDialect(text),
      wrapped: isWrapped(lines),
      lines,
    },
    messages,
  };
}

/** The lines of a text. A form feed ends one too, but does not count in line numbers, as editors do not count it. */
function splitLines(text: string): SourceLine[] {
  return text
    .split(/\r\n|\r|\n/u)
    .flatMap((content, index) =>
      content
        .split('\f')
        .map((part, page) => ({ number: index + 1, text: part, startsPage: page > 0 })),
    );
}

/** Control characters other than tab, line feed, form feed and carriage return do not occur in text. */
function isBinary(bytes: Uint8Array): boolean {
  const control = bytes.filter((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32));
  return control.includes(0) || control.length > bytes.length / 1000;
}

function decode(
  bytes: Uint8Array,
): Pick<SourceFile, 'encoding'> & { text: string; line: number | null } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.indexOf('\uFFFD');
  if (bad < 0) return { text, encoding: 'utf-8', line: null };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    encoding: 'windows-1252',
    line: text.slice(0, bad).split('\n').length,
  };
}

function detectDialect(text: string): Dialect {
  return markdownSigns.some((sign) => sign.test(text)) ? 'markdown' : 'plain';
}

function isWrapped(lines: SourceLine[]): boolean {
  const long = lines.map((line) => line.text.length).filter((length) => length > 40);
  long.sort((a, b) => a - b);
  const nearlyLongest = long[Math.floor(long.length * 0.95)];
  return nearlyLongest !== undefined && nearlyLongest <= pageWidth;
}
