/** The size of a page as displayed, and where its points are then: a page may be rotated and begin anywhere. */
import type { Handle, Pdfium } from './pdfium.ts';

/** From a page's own coordinates to those as displayed: `[a x + c y + e, b x + d y + f]`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A page as displayed; lengths are in units of the page, which are points unless it states another. */
export interface Geometry {
  width: number;
  height: number;
  toDisplay: Matrix;
}

/** The size and the rotation of a page, by the box that is displayed of it. */
export function readGeometry({ call, scratch, view }: Pdfium, page: Handle): Geometry {
  call.FPDF_GetPageBoundingBox(page, scratch);
  const box = view();
  const [left, top] = [box.getFloat32(0, true), box.getFloat32(4, true)];
  const [right, bottom] = [box.getFloat32(8, true), box.getFloat32(12, true)];
  const [across, down] = [right - left, top - bottom];
  switch (call.FPDFPage_GetRotation(page)) {
    case 1:
      return { width: down, height: across, toDisplay: [0, 1, 1, 0, -bottom, -left] };
    case 2:
      return { width: across, height: down, toDisplay: [-1, 0, 0, 1, right, -bottom] };
    case 3:
      return { width: down, height: across, toDisplay: [0, -1, -1, 0, top, right] };
    default:
      return { width: across, height: down, toDisplay: [1, 0, 0, -1, -left, top] };
  }
}

/** The text of a page, which is turned first if its lines would be displayed on their sides; to be closed. */
export function loadLevelText(pdfium: Pdfium, page: Handle): Handle {
  const { call } = pdfium;
  const text = call.FPDFText_LoadPage(page);
  const turns = readTurns(pdfium, text);
  if (turns === null || turns === call.FPDFPage_GetRotation(page)) return text;
  call.FPDFText_ClosePage(text);
  // The library puts text in order as the page is displayed.
  call.FPDFPage_SetRotation(page, turns);
  return call.FPDFText_LoadPage(page);
}

/** Of how many characters one is looked at to learn how text runs. */
const sample = 7;

/** Fewest of them that tell how a page is to be turned. */
const fewest = 10;

/** How many quarters of a turn make most of the text of a page level; null if there is too little of it. */
function readTurns({ call, scratch, view }: Pdfium, text: Handle): number | null {
  const counts = [0, 0, 0, 0];
  const total = call.FPDFText_CountChars(text);
  for (let index = 0; index < total; index += sample) {
    if (call.FPDFText_IsGenerated(text, index) === 1) continue;
    call.FPDFText_GetMatrix(text, index, scratch);
    const matrix = view();
    const angle = Math.atan2(matrix.getFloat32(4, true), matrix.getFloat32(0, true));
    const turns = (Math.round((2 * angle) / Math.PI) + 4) % 4;
    counts[turns] = (counts[turns] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most < fewest || most * 2 <= counts.reduce((sum, count) => sum + count)
    ? null
    : counts.indexOf(most);
}
