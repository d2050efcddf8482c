/** PDFs written object by object, for what no library would write: loops, decompression bombs, odd pages. */
import { deflateSync } from 'node:zlib';
import { readPdf } from '../../src/pipeline/read/pdf/index.ts';

/** The body of an object, from object 1 on; a stream is given by its bytes and the entries of its dictionary. */
export type RawObject = string | { stream: Uint8Array; entries?: string };

/** A PDF of `objects`, with object 1 as its catalogue. */
export function rawPdf(objects: readonly RawObject[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Uint8Array | string): void => {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') add(object);
    else {
      add(`<< /Length ${object.stream.length} ${object.entries ?? ''} >>\nstream\n`);
      add(object.stream);
      add('\nendstream');
    }
    add('\nendobj\n');
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`);
  add(`startxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** A deflated stream. */
export function deflated(content: Uint8Array | string): RawObject {
  return {
    stream: deflateSync(Buffer.from(content as string, 'latin1')),
    entries: '/Filter /FlateDecode',
  };
}

/** The operators that print lines of 12 points, the first at `top` points from the foot of the page. */
export function printLines(lines: readonly string[], top = 760): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/gu, '\\$&')}) Tj T*`);
  return `BT /F1 12 Tf 14 TL 72 ${top} Td ${shown.join('\n')} ET`;
}

/** What can be changed in a document of one page. */
export interface OnePage {
  /** Entries of the page besides its size: `/Rotate 90`. */
  page?: string;
  mediaBox?: string;
  /** Entries of the catalogue: `/OpenAction …`. */
  catalogue?: string;
  /** Entries of the font. */
  font?: string;
  /** Objects from object 6 on. */
  more?: readonly RawObject[];
}

/** A document of one page with this content: 1 catalogue, 2 pages, 3 page, 4 font, 5 content. */
export function onePage(content: RawObject, given: OnePage = {}): Buffer {
  const { page = '', mediaBox = '0 0 595 842', catalogue = '', font = '', more = [] } = given;
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 5 0 R
      /Resources << /Font << /F1 4 0 R >> >> ${page} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${font} >>`,
    content,
    ...more,
  ]);
}

/** Enough lines for a page to be read as text, and below the compressed stream that prints them. */
export const texts = Array.from(
  { length: 20 },
  (_, index) => `Line ${index} of a page that holds enough of them to be read as text.`,
);
export const content = deflated(printLines(texts));

/** The lines that are read from a file, or the rules by which it is refused. */
export async function linesRead(bytes: Uint8Array): Promise<string[]> {
  const { source, messages } = await readPdf('made.pdf', bytes);
  return source?.lines.map(({ text }) => text) ?? messages.map(({ rule }) => rule);
}
