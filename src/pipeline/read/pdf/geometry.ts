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
  const [left, top, right, bottom] = [0, 4, 8, 12].map((at) => box.getFloat32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
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
