/** Bytes of a PDF → SourceFile, with the positions of its lines. */
import { createHash } from 'node:crypto';
import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createMessage, type RuleId } from '../../messages/rules.ts';
import type { Page } from '../../types/page.ts';
import type { ReadResult } from '../text.ts';
import { findTables } from './columns.ts';
import { createFontReader } from './fonts.ts';
import { toLines } from './lines.ts';
import { readRuns } from './runs.ts';
import { findStreamFault } from './streams.ts';
import { readStructure } from './structure.ts';

// Relative to the library's own file. The minified worker loads and runs faster than the other.
GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs';

/** Maximum number of pages of a single report: the longest of some 500 surveyed has 61. */
const mostPages = 400;

/** Fewest letters per page, on average, of a report that has text. */
const fewestLetters = 50;

/** Whether the signature of a PDF is in the first 1024 bytes (ISO 32000-1, annex H.3.4.1). */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Reads a PDF. Refuses one that is damaged, locked, too large or too long, or has pictures of pages but no text. */
export async function readPdf(file: string, bytes: Uint8Array): Promise<ReadResult> {
  const fault = findStreamFault(bytes);
  if (fault === 'damaged') {
    return refuse('pdf-damaged', 'The PDF cannot be read whole: a part of it is damaged.');
  }
  if (fault === 'too-large') {
    return refuse('file-too-large', 'What the PDF holds unpacks to more than 128 MB.');
  }
  // A copy, because the library takes the buffer over.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    // Nothing is drawn, so no font is loaded for display and no picture is unpacked.
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 0,
    // The names of fonts show which are bold.
    fontExtraProperties: true,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages === 0) return refuse('pdf-damaged', 'The PDF has no pages.');
    if (document.numPages > mostPages) {
      const reason = `The file has ${String(document.numPages)} pages; the limit is ${String(mostPages)}.`;
      return refuse('pdf-too-long', reason);
    }
    return toSource(file, bytes, await readPages(document));
  } catch (error) {
    return refuseFor(error);
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<Page[]> {
  const readFonts = createFontReader();
  const pages: Page[] = [];
  let count = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const tags = readStructure(await page.getStructTree());
    const lines = findTables(toLines(await readRuns(page, tags, readFonts)));
    pages.push({
      number,
      width,
      height,
      lines: lines.map((line, index) => ({
        ...line,
        page: number,
        number: count + index + 1,
        startsPage: index === 0 && number > 1,
      })),
    });
    count += lines.length;
    page.cleanup();
  }
  return pages;
}

function toSource(file: string, bytes: Uint8Array, pages: Page[]): ReadResult {
  const lines = pages.flatMap((page) => page.lines);
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < fewestLetters * pages.length) {
    const reason = `Its ${String(pages.length)} pages contain only ${String(letters)} letters of text: they may be pictures.`;
    return refuse('pdf-no-text', reason);
  }
  return {
    source: {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'pdf',
      dialect: 'plain',
      wrapped: true,
      lines,
      pages,
    },
    messages: [],
  };
}

/** Turns an error of the library into a message. Rethrows any other, because it is a bug in Pilcrow. */
function refuseFor(error: unknown): ReadResult {
  if (!(error instanceof Error)) throw error;
  switch (error.name) {
    case 'PasswordException':
      return refuse('pdf-locked', 'The PDF is locked with a password.');
    case 'InvalidPDFException':
    case 'FormatError':
    case 'MissingPDFException':
    case 'UnknownErrorException':
    case 'ResponseException':
      return refuse('pdf-damaged', `The PDF cannot be read: ${error.message}`);
    default:
      throw error;
  }
}

function refuse(rule: RuleId, reason: string): ReadResult {
  return { source: null, messages: [createMessage(rule, null, reason)] };
}
