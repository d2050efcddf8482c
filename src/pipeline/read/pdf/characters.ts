/** A page of the library → its characters, in the order in which they are drawn, line by line. */
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

/** How the characters of a text object are set. */
export interface Setting extends FontStyle {
  size: number;
  tag: Tag | null;
  /** The direction of reading in the page's own coordinates: a vector of length 1. */
  along: readonly [x: number, y: number];
}

export interface Character {
  text: string;
  setting: Setting;
  /** Its origin, as displayed. */
  left: number;
  baseline: number;
  /** Where it begins and ends in the direction of reading. */
  start: number;
  end: number;
  /** Where its baseline is, at right angles to the direction of reading. */
  offset: number;
  /** Whether its width is only that of its ink. */
  isInk: boolean;
}

/** Greatest slope that counts as level. */
const level = 0.01;

/** Share of the width in the direction of reading below which text runs up or down the page. */
const upright = 0.1;

const lastCodePoint = 0x10_ff_ff;

export function readCharacters(pdfium: Pdfium, page: Handle, context: PageContext): Character[] {
  const { call } = pdfium;
  const text = call.FPDFText_LoadPage(page);
  const count = call.FPDFText_CountChars(text);
  const characters: Character[] = [];
  let object: Handle | null = null;
  let setting: Setting | null = null;
  for (let index = 0; index < count; index += 1) {
    // White space that the library adds is not of the page.
    if (call.FPDFText_IsGenerated(text, index) === 1) continue;
    const own = call.FPDFText_GetTextObject(text, index);
    if (setting === null || own !== object) setting = readSetting(pdfium, text, index, context);
    object = own;
    characters.push({
      text: readText(pdfium, text, index),
      setting,
      ...readPlace(pdfium, text, index, setting, context.toDisplay),
    });
  }
  call.FPDFText_ClosePage(text);
  return characters;
}

function readText({ call }: Pdfium, text: Handle, index: number): string {
  // The library has a code of its own for a hyphen at the end of a line.
  if (call.FPDFText_IsHyphen(text, index) === 1) return '-';
  const code = call.FPDFText_GetUnicode(text, index);
  if (code < 0x20) return ' ';
  return code > lastCodePoint ? '\uFFFD' : String.fromCodePoint(code);
}

function readSetting(
  { call, written }: Pdfium,
  text: Handle,
  index: number,
  { tags, readFont, toDisplay: [a, b, c, d] }: PageContext,
): Setting {
  const object = call.FPDFText_GetTextObject(text, index);
  const unit = written((at) => call.FPDFTextObj_GetFontSize(object, at)).getFloat32(0, true);
  const matrix = written((at) => call.FPDFText_GetMatrix(text, index, at));
  const [p, q, r, s] = [0, 4, 8, 12].map((at) => matrix.getFloat32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  // A page may be rotated, and its text with it, so the direction of the letters depends on both.
  const [across, up] = [a * r + c * s, b * r + d * s];
  const length = Math.hypot(p, q);
  const isLevel = Math.abs(b * p + d * q) < level * length;
  const font = readFont(call.FPDFTextObj_GetFont(object));
  return {
    ...font,
    size: unit * (isLevel ? Math.abs(up) : Math.hypot(across, up)),
    // A font without italics may be slanted instead.
    italic: font.italic || (isLevel && Math.abs(across) > level * Math.abs(up)),
    tag: tags.get(call.FPDFPageObj_GetMarkedContentID(object)) ?? null,
    along: [p / length, q / length],
  };
}

type Place = Omit<Character, 'text' | 'setting'>;

function readPlace(
  { call, written }: Pdfium,
  text: Handle,
  index: number,
  { along: [dx, dy] }: Setting,
  [a, b, c, d, e, f]: Matrix,
): Place {
  const origin = written((at) => call.FPDFText_GetCharOrigin(text, index, at, at + 8));
  const [x, y] = [origin.getFloat64(0, true), origin.getFloat64(8, true)];
  // The library gives such text no width but that of its ink.
  const isInk = Math.abs(dx) < upright;
  const box = written((at) =>
    isInk
      ? call.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24)
      : call.FPDFText_GetLooseCharBox(text, index, at),
  );
  const width = isInk
    ? box.getFloat64(24, true) - box.getFloat64(16, true)
    : (box.getFloat32(8, true) - box.getFloat32(0, true)) / dx;
  const start = x * dx + y * dy;
  return {
    left: a * x + c * y + e,
    baseline: b * x + d * y + f,
    start,
    end: start + Math.abs(width),
    offset: y * dx - x * dy,
    isInk,
  };
}
