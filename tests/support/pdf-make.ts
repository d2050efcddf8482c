/** PDFs like those of word processors, made in a test: pieces of text at given positions, tagged or not. */
import PDFDocument from 'pdfkit';
import { readLayout } from '../../src/pipeline/layout/index.ts';
import { findFurniture } from '../../src/pipeline/furniture/index.ts';
import type { ParseResult } from '../../src/pipeline/parse/index.ts';
import { readPdf } from '../../src/pipeline/read/pdf/index.ts';
import type { PageLine } from '../../src/pipeline/types/page.ts';
import type { SourceFile } from '../../src/pipeline/types/source.ts';
import { outline, vocabulary } from './pipeline.ts';

const fonts = {
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  italic: 'Helvetica-Oblique',
  serif: 'Times-Roman',
  symbol: 'ZapfDingbats',
} as const;

/** How a piece of text is set; 12 points and regular by default. */
export interface Style {
  size?: number;
  font?: keyof typeof fonts;
  /** Points above the baseline. */
  raise?: number;
}

/** Text on one baseline; lengths are in points from the top left of the page. */
export interface PlacedText extends Style {
  text: string;
  left: number;
  baseline: number;
}

/** An element of the structure tree: `P`, `Table`. */
export interface Element {
  role: string;
  children: Content[];
}

export type Content = PlacedText | Element;

/** The distance between baselines in a text of 12 points. */
const step = 14;

export function at(left: number, baseline: number, text: string, style: Style = {}): PlacedText {
  return { text, left, baseline, ...style };
}

/** Lines of one text, the first at `baseline`. */
export function lines(
  left: number,
  baseline: number,
  texts: string[],
  style?: Style,
): PlacedText[] {
  return texts.map((text, index) => at(left, baseline + step * index, text, style));
}

export function tagged(role: string, ...children: Content[]): Element {
  return { role, children };
}

/** Pieces that follow one another on a line without white space, each in its own style. */
export function pieces(left: number, baseline: number, parts: [string, Style?][]): PlacedText[] {
  const measure = new PDFDocument({ autoFirstPage: false });
  let right = left;
  return parts.map(([text, style = {}]) => {
    const place = at(right, baseline, text, style);
    measure.font(fonts[style.font ?? 'regular']).fontSize(style.size ?? 12);
    right += measure.widthOfString(text);
    return place;
  });
}

/**
 * A PDF of A4 pages with these contents. Elements are tagged; in a document with any, all other text is an artifact.
 * @param change puts more into the document
 */
export async function makePdf(
  pages: readonly (readonly Content[])[],
  options: PDFKit.PDFDocumentOptions = {},
  change: (document: PDFKit.PDFDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const isTagged = pages.flat().some((content) => 'role' in content);
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    size: 'A4',
    tagged: isTagged,
    // The same bytes in every run.
    info: { CreationDate: new Date(0) },
    ...options,
  });
  const draw = ({
    text,
    left,
    baseline,
    size = 12,
    font = 'regular',
    raise = 0,
  }: PlacedText): void => {
    document.font(fonts[font]).fontSize(size);
    document.text(text, left, baseline - raise, { lineBreak: false, baseline: 'alphabetic' });
  };
  const toElement = ({ role, children }: Element): PDFKit.PDFStructureElement =>
    document.struct(
      role,
      {},
      children.map((child) =>
        'role' in child
          ? toElement(child)
          : () => {
              draw(child);
            },
      ),
    );
  for (const contents of pages) {
    document.addPage();
    for (const content of contents) {
      if ('role' in content) document.addStructure(toElement(content));
      else if (isTagged) {
        document.markContent('Artifact', { type: 'Pagination' });
        draw(content);
        document.endMarkedContent();
      } else draw(content);
    }
  }
  change(document);
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** A page of text, so that a file with few words elsewhere is not taken for a scan. */
const filler = lines(
  72,
  150,
  Array.from(
    { length: 30 },
    (_, index) =>
      `Line ${index} of a page that is there so that the others may be short, and it goes to the end`,
  ),
);

/** What is read from a PDF of these pages, and of one more. */
export async function read(pages: readonly (readonly Content[])[]): Promise<SourceFile> {
  const isTagged = pages.flat().some((content) => 'role' in content);
  const last = isTagged ? [tagged('P', ...filler)] : filler;
  const { source, messages } = await readPdf('made.pdf', await makePdf([...pages, last]));
  if (source === null) throw new Error(messages.map(({ reason }) => reason).join('\n'));
  return source;
}

/** The lines that are read from a page with these contents. */
export async function linesOf(...contents: Content[]): Promise<PageLine[]> {
  const { pages = [] } = await read([contents]);
  return pages[0]?.lines ?? [];
}

/** The blocks that are read from these pages, and the lines that are left out. */
export async function blocksOf(
  pages: readonly (readonly Content[])[],
  framework = 'sif',
): Promise<{ outline: string[]; omitted: string[]; parsed: ParseResult }> {
  const source = await read(pages);
  const words = vocabulary(framework);
  const furniture = findFurniture(source, words);
  const given = (source.pages ?? []).slice(0, pages.length).flatMap((page) => page.lines);
  const kept = given.filter((line) => !furniture.has(line));
  const left = given.filter((line) => furniture.has(line));
  const parsed = readLayout(kept, words);
  return { outline: outline(parsed.blocks), omitted: left.map(({ text }) => text), parsed };
}
