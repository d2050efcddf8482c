/** Reads back a PDF: what is printed, and where. */
import { extractTextItems, getDocumentProxy } from 'unpdf';

/** A piece of a line. Distances are in points, from the left edge and the foot of the page. */
export interface PrintedText {
  text: string;
  left: number;
  right: number;
  bottom: number;
}

/** The pieces of each page, except blank ones. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedText[][]> {
  const { items } = await extractTextItems(await getDocumentProxy(bytes));
  return items.map((page) =>
    page
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, x, y, width }) => ({ text: str, left: x, right: x + width, bottom: y })),
  );
}

/** Pairs of pieces that overlap: nearer than two lines can be, and not side by side. */
export function overprinted(pages: readonly PrintedText[][]): [PrintedText, PrintedText][] {
  const nearest = 5;
  const touch = 2;
  return pages.flatMap((texts) =>
    texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          ({ left, right, bottom }) =>
            Math.abs(bottom - one.bottom) < nearest &&
            Math.min(right, one.right) - Math.max(left, one.left) > touch,
        )
        .map((other): [PrintedText, PrintedText] => [one, other]),
    ),
  );
}
