/** A page of the library → its runs of text, in the order in which they are drawn, line by line. */
import type { TextRun } from '../../types/page.ts';
import type { Matrix } from './geometry.ts';
import { wordGap } from './lines.ts';
import type { Handle, Pdfium } from './pdfium.ts';
import { isSameSetting, readSetting, type PageContext, type Setting } from './settings.ts';

/** Ligatures. They are split, because readers search for their letters. */
const ligature = /[\uFB00-\uFB06]/gu;

/** White space, in font sizes, between letters that are set apart: more may separate columns. */
const widestSpacing = 0.6;

/** Difference of baselines, in font sizes, that is only rounding. */
const sameBaseline = 0.05;

/** Share of the direction of reading below which text runs up or down the page. */
const upright = 0.1;

const space = 0x20;
const lastCodePoint = 0x10_ff_ff;

/** A run to which characters may be added. */
interface OpenRun {
  text: string;
  setting: Setting;
  /** Its origin in the page's own coordinates. */
  x: number;
  y: number;
  /** Where its last character begins. */
  lastX: number;
  lastY: number;
  /** Where its last character ends, in the direction of reading. */
  end: number;
}

/** The runs of a page. One ends where the setting or the baseline changes, or where white space is wide or not drawn. */
export function readRuns(pdfium: Pdfium, text: Handle, context: PageContext): TextRun[] {
  const { call } = pdfium;
  const count = call.FPDFText_CountChars(text);
  const runs: OpenRun[] = [];
  let run: OpenRun | null = null;
  let setting: Setting | null = null;
  let object: Handle = 0;
  let isApart = false;
  let before = '';
  let view = pdfium.view();
  // A page has thousands of characters, so no object is made for each.
  for (let index = 0; index < count; index += 1) {
    if (call.FPDFText_IsGenerated(text, index) === 1) {
      // White space that is not drawn, or what the library takes for the end of a line.
      isApart = call.FPDFText_GetUnicode(text, index) === space;
      before = ' ';
      continue;
    }
    const own = call.FPDFText_GetTextObject(text, index);
    if (setting === null || own !== object) {
      setting = readSetting(pdfium, text, index, context);
      object = own;
      view = pdfium.view();
    }
    const [x, y, end] = readPlace(pdfium, view, text, index, setting);
    const letter = (isApart ? ' ' : '') + readLetter(call, text, index);
    const widest = before === ' ' ? wordGap : widestSpacing;
    isApart = false;
    before = letter;
    if (run !== null && goesOn(run, setting, x, y, widest)) {
      run.text += letter;
      run.end = Math.max(run.end, end);
      run.lastX = x;
      run.lastY = y;
    } else {
      run = { text: letter, setting, x, y, lastX: x, lastY: y, end };
      runs.push(run);
    }
  }
  return runs.map((open) => toRun(open, context.toDisplay));
}

function readLetter(call: Pdfium['call'], text: Handle, index: number): string {
  // The library has a code of its own for a hyphen at the end of a line.
  if (call.FPDFText_IsHyphen(text, index) === 1) return '-';
  const code = call.FPDFText_GetUnicode(text, index);
  if (code < space) return ' ';
  return code > lastCodePoint ? '\uFFFD' : String.fromCodePoint(code);
}

/** Where a character begins on the page, and where it ends in the direction of reading. */
function readPlace(
  { call, scratch: at }: Pdfium,
  view: DataView,
  text: Handle,
  index: number,
  setting: Setting,
): [x: number, y: number, end: number] {
  call.FPDFText_GetCharOrigin(text, index, at, at + 8);
  const [x, y] = [view.getFloat64(0, true), view.getFloat64(8, true)];
  if (isUpright(setting)) {
    // The library's boxes of such text do not have the widths of its letters.
    const code = call.FPDFText_GetUnicode(text, index);
    call.FPDFFont_GetGlyphWidth(setting.font, code, setting.measure, at);
    return [x, y, along(setting, x, y) + view.getFloat32(0, true)];
  }
  call.FPDFText_GetLooseCharBox(text, index, at);
  const [left, right] = [view.getFloat32(0, true), view.getFloat32(8, true)];
  const { dx } = setting;
  // A text that replaces the drawn one (`/ActualText`) has one origin for all of its characters.
  const [start, last] = dx > 0 ? [Math.max(x, left), right] : [Math.min(x, right), left];
  return [start, y, along(setting, start, y) + (last - start) / dx];
}

function isUpright({ dx }: Setting): boolean {
  return Math.abs(dx) < upright;
}

/** How far along the direction of reading a point is. */
function along({ dx, dy }: Setting, x: number, y: number): number {
  return x * dx + y * dy;
}

/** Whether a character at a point continues a run, behind white space of `widest` font sizes at most. */
function goesOn(run: OpenRun, setting: Setting, x: number, y: number, widest: number): boolean {
  if (!isSameSetting(run.setting, setting)) return false;
  // The letters of a ligature all begin where it does, and it may be wide.
  if (x === run.lastX && y === run.lastY) return true;
  const { size, dx, dy } = setting;
  const gap = along(setting, x, y) - run.end;
  if (gap > widest * size || gap < -size) return false;
  return Math.abs((y - run.y) * dx - (x - run.x) * dy) <= sameBaseline * size;
}

function toRun({ text, setting, x, y, end }: OpenRun, [a, b, c, d, e, f]: Matrix): TextRun {
  const { size, bold, italic, symbol, tag } = setting;
  const split = text.replace(ligature, (letters) => letters.normalize('NFKC'));
  const left = a * x + c * y + e;
  return {
    text: symbol && split.trim().length === 1 ? '•' : split,
    left,
    right: left + end - along(setting, x, y),
    baseline: b * x + d * y + f,
    size,
    bold,
    italic,
    symbol,
    raised: false,
    tag,
  };
}
