/** Bytes of a PDF → SourceFile, with the positions of its lines. */
import { sha256 } from '../../../util/sha256.ts';
import { counted } from '../../../util/words.ts';
import type { Page } from '../../types/page.ts';
import { refuse, type ReadResult } from '../result.ts';
import { findTables } from './columns.ts';
import { hasEndMark, readEndMarks, type EndMark } from './end-marks.ts';
import { createFontReader } from './fonts.ts';
import { loadLevelText, readGeometry } from './geometry.ts';
import { toLines, type Line } from './lines.ts';
import { toReadingOrder } from './order.ts';
import { PdfiumCrash, withPdfium, type Handle, type Pdfium } from './pdfium.ts';
import { readRuns } from './runs.ts';
import { findStreamFault } from './streams.ts';
import { readStructure } from './structure.ts';

/** Codes of `FPDF_GetLastError` for a file that is locked: by a password, or in a way not supported. */
const locked = new Set([4, 5]);

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
  try {
    return await withPdfium((pdfium) => readDocument(pdfium, file, bytes));
  } catch (error) {
    if (!(error instanceof PdfiumCrash)) throw error;
    return refuse('pdf-damaged', 'The PDF cannot be read: it makes the reader of PDFs crash.');
  }
}

function readDocument(pdfium: Pdfium, file: string, bytes: Uint8Array): ReadResult {
  const { call } = pdfium;
  const memory = pdfium.place(bytes);
  const document = call.FPDF_LoadMemDocument64(memory, bytes.length, 0);
  try {
    if (document === 0) {
      return locked.has(call.FPDF_GetLastError())
        ? refuse('pdf-locked', 'The PDF is locked with a password.')
        : refuse('pdf-damaged', 'The PDF cannot be read: its parts cannot be found.');
    }
    const count = call.FPDF_GetPageCount(document);
    if (count === 0) return refuse('pdf-damaged', 'The PDF has no pages.');
    if (count > mostPages) {
      const reason = `The file has ${count} pages; the limit is ${mostPages}.`;
      return refuse('pdf-too-long', reason);
    }
    const pages = readPages(pdfium, document, count);
    if (typeof pages === 'number') {
      return refuse('pdf-damaged', `The PDF cannot be read whole: its page ${pages} is damaged.`);
    }
    return toSource(file, bytes, pages);
  } finally {
    call.FPDF_CloseDocument(document);
    call.free(memory);
  }
}

/** The pages of a document, or the number of one that cannot be read. */
function readPages(pdfium: Pdfium, document: Handle, total: number): Page[] | number {
  const read: (Pick<Page, 'width' | 'height'> & { lines: Line[]; marks: EndMark[] })[] = [];
  for (let number = 1; number <= total; number += 1) {
    const page = pdfium.call.FPDF_LoadPage(document, number - 1);
    if (page === 0) return number;
    const text = loadLevelText(pdfium, page);
    const { width, height, toDisplay } = readGeometry(pdfium, page);
    const tags = readStructure(pdfium, page);
    const readFont = createFontReader(pdfium);
    const runs = readRuns(pdfium, text, { tags, readFont, toDisplay });
    const marks = readEndMarks(pdfium, page, text, toDisplay);
    pdfium.call.FPDFText_ClosePage(text);
    pdfium.call.FPDF_ClosePage(page);
    read.push({ width, height, lines: toLines(runs), marks });
  }
  const found = findTables(read.map(({ lines }) => lines));
  let count = 0;
  return read.map(({ width, height, marks }, at) => {
    const number = at + 1;
    const lines = toReadingOrder(found[at] ?? []).map((line, index) => ({
      ...line,
      page: number,
      number: count + index + 1,
      startsPage: index === 0 && number > 1,
      hasEndMark: hasEndMark(line, marks),
    }));
    count += lines.length;
    return { number, width, height, lines };
  });
}

function toSource(file: string, bytes: Uint8Array, pages: Page[]): ReadResult {
  const lines = pages.flatMap((page) => page.lines);
  const wanted = fewestLetters * pages.length;
  let letters = 0;
  for (const { text } of lines) {
    if (letters >= wanted) break;
    letters += text.match(/\p{L}/gu)?.length ?? 0;
  }
  if (letters < wanted) {
    const reason = `It has ${counted(pages.length, 'page')}, but only ${counted(letters, 'letter')} of text: the pages may be pictures.`;
    return refuse('pdf-no-text', reason);
  }
  return {
    source: {
      file,
      sha256: sha256(bytes),
      encoding: 'pdf',
      dialect: 'plain',
      wrapped: true,
      lines,
      pages,
    },
    messages: [],
  };
}
