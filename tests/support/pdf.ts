/** A PDF read back: what is printed, and where. */
import { extractTextItems, getDocumentProxy } from 'unpdf';

/** A piece of a line. Distances are points from the left edge of the page and from its foot. */
export interface PrintedText {
  text: string;
  left: number;
  right: number;
  bottom: number;
}

/** The pieces of each page, those without ink left out. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedText[][]> {
  const { items } = await extractTextItems(await getDocumentProxy(bytes));
  return items.map((page) =>
    page
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, x, y, width }) => ({ text: str, left: x, right: x + width, bottom: y })),
  );
}

/** Pieces that are printed over one another: nearer than two lines can be, and side by side in none. */
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
