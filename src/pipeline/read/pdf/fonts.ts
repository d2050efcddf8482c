/** The fonts of a page: which are bold or italic, or hold symbols instead of letters. */
import type { Handle, Pdfium } from './pdfium.ts';

export interface FontStyle {
  bold: boolean;
  italic: boolean;
  symbol: boolean;
}

/** The style of a font of the page. */
export type FontReader = (font: Handle) => FontStyle;

/** Flags of a font's descriptor (ISO 32000-1, table 123). */
const italicFlag = 0x40;
const boldFlag = 0x4_00_00;

/** Makes a function that looks up each font only once; for one page, as the next may have another at the same address. */
export function createFontReader(pdfium: Pdfium): FontReader {
  const known = new Map<Handle, FontStyle>();
  return (font) => {
    const style = known.get(font) ?? readStyle(pdfium, font);
    known.set(font, style);
    return style;
  };
}

function readStyle({ call, text }: Pdfium, font: Handle): FontStyle {
  const name = text('latin1', (at, most) => call.FPDFFont_GetBaseFontName(font, at, most));
  const flags = call.FPDFFont_GetFlags(font);
  return {
    bold: (flags & boldFlag) !== 0 || /bold|black|heavy/iu.test(name),
    italic: (flags & italicFlag) !== 0 || /italic|oblique/iu.test(name),
    symbol: /wingdings|webdings|symbol|dingbats/iu.test(name),
  };
}
