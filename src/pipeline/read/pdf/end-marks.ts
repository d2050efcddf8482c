/**
 * The marks of the ends of paragraphs. Word processors draw each as white space of its own behind the last word, and
 * the space at which they wrap a line together with the word before it.
 */
import type { PageLine } from '../../types/page.ts';
import type { Matrix } from './geometry.ts';
import type { Handle, Pdfium } from './pdfium.ts';

/** The type of a page object that is text (`FPDF_PAGEOBJ_TEXT`). */
const textObject = 1;

/** How far a mark may be above the baseline of its line, in font sizes, as behind a raised figure; and below, in points. */
const raisedMost = 0.6;
const loweredMost = 1;

/** Where white space is drawn; lengths are in points from the top left of the page as displayed. */
export interface EndMark {
  left: number;
  baseline: number;
}

/** White space that is drawn on its own at the end of a line: the library leaves it out of the page's text. */
export function readEndMarks(
  { call, scratch, view }: Pdfium,
  page: Handle,
  text: Handle,
  [a, b, c, d, e, f]: Matrix,
): EndMark[] {
  const shown = new Set<Handle>();
  const count = call.FPDFText_CountChars(text);
  for (let index = 0; index < count; index += 1) {
    shown.add(call.FPDFText_GetTextObject(text, index));
  }
  const marks: EndMark[] = [];
  const objects = call.FPDFPage_CountObjects(page);
  for (let index = 0; index < objects; index += 1) {
    const object = call.FPDFPage_GetObject(page, index);
    if (shown.has(object) || call.FPDFPageObj_GetType(object) !== textObject) continue;
    call.FPDFPageObj_GetMatrix(object, scratch);
    const matrix = view();
    const [x, y] = [matrix.getFloat32(16, true), matrix.getFloat32(20, true)];
    marks.push({ left: a * x + c * y + e, baseline: b * x + d * y + f });
  }
  return marks;
}

/** Whether a line ends in the mark of a paragraph's end. */
export function hasEndMark(
  { baseline, box, size }: Pick<PageLine, 'baseline' | 'box' | 'size'>,
  marks: readonly EndMark[],
): boolean {
  return marks.some(
    (mark) =>
      mark.baseline > baseline - raisedMost * size &&
      mark.baseline < baseline + loweredMost &&
      mark.left > box.right - size / 2 &&
      mark.left < box.right + size,
  );
}
