/** How the characters of a text object are set. */
import type { Tag } from '../../types/page.ts';
import type { FontReader, FontStyle } from './fonts.ts';
import type { Matrix } from './geometry.ts';
import type { Handle, Pdfium } from './pdfium.ts';
import type { Tags } from './structure.ts';

/** What the reading of a page's text needs to know. */
export interface PageContext {
  tags: Tags;
  readFont: FontReader;
  toDisplay: Matrix;
}

/** What all characters of a text object have in common. */
export interface Setting extends FontStyle {
  size: number;
  tag: Tag | null;
  /** The direction of reading in the page's own coordinates: a vector of length 1. */
  dx: number;
  dy: number;
  font: Handle;
  /** Size of the font in the direction of reading. */
  measure: number;
}

/** Greatest slope that counts as level. */
const level = 0.01;

/** The mode of a text whose letters are filled and drawn around (ISO 32000-1, table 106). */
const filledAndStroked = 2;

/** The setting of the text object to which a character belongs. */
export function readSetting(
  { call, scratch, view }: Pdfium,
  text: Handle,
  index: number,
  { tags, readFont, toDisplay: [a, b, c, d] }: PageContext,
): Setting {
  const object = call.FPDFText_GetTextObject(text, index);
  const font = call.FPDFTextObj_GetFont(object);
  const style = readFont(font);
  call.FPDFTextObj_GetFontSize(object, scratch);
  const unit = view().getFloat32(0, true);
  call.FPDFText_GetMatrix(text, index, scratch);
  const matrix = view();
  const [p, q] = [matrix.getFloat32(0, true), matrix.getFloat32(4, true)];
  const [r, s] = [matrix.getFloat32(8, true), matrix.getFloat32(12, true)];
  // A page may be rotated, and its text with it, so the direction of the letters depends on both.
  const [across, up] = [a * r + c * s, b * r + d * s];
  const length = Math.hypot(p, q);
  const isLevel = Math.abs(b * p + d * q) < level * length;
  return {
    ...style,
    // A font without a bold face may be made bold so.
    bold: style.bold || call.FPDFTextObj_GetTextRenderMode(object) === filledAndStroked,
    size: unit * (isLevel ? Math.abs(up) : Math.hypot(across, up)),
    // A font without italics may be slanted instead.
    italic: style.italic || (isLevel && Math.abs(across) > level * Math.abs(up)),
    tag: tags.get(call.FPDFPageObj_GetMarkedContentID(object)) ?? null,
    dx: p / length,
    dy: q / length,
    font,
    measure: unit * length,
  };
}

/** Whether text of two settings may be in one run. */
export function isSameSetting(a: Setting, b: Setting): boolean {
  if (a === b) return true;
  if (a.tag !== b.tag || a.size !== b.size || a.dx !== b.dx || a.dy !== b.dy) return false;
  return a.bold === b.bold && a.italic === b.italic && a.symbol === b.symbol;
}
