/** The fonts of a document: which are bold or italic, or hold symbols instead of letters. */
import type { PDFPageProxy } from 'pdfjs-dist';

export interface FontStyle {
  bold: boolean;
  italic: boolean;
  symbol: boolean;
}

/** The properties that are used here of a font object of the library. */
interface LoadedFont {
  name: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
}

const plain: FontStyle = { bold: false, italic: false, symbol: false };

/** Makes a function that returns the styles of a page's fonts, and looks up each font of the document only once. */
export function createFontReader(): (
  page: PDFPageProxy,
  names: readonly string[],
) => Promise<ReadonlyMap<string, FontStyle>> {
  const known = new Map<string, FontStyle>();
  return async (page, names) => {
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length > 0) {
      // The library loads a page's fonts with the operators that draw it.
      await page.getOperatorList();
      for (const name of unknown) known.set(name, styleOf(page, name));
    }
    return known;
  };
}

function styleOf({ commonObjs }: PDFPageProxy, id: string): FontStyle {
  if (!commonObjs.has(id)) return plain;
  const { name, bold, black, italic } = commonObjs.get(id) as LoadedFont;
  return {
    bold: bold === true || black === true || /bold|black|heavy/iu.test(name),
    italic: italic === true || /italic|oblique/iu.test(name),
    symbol: /wingdings|webdings|symbol|dingbats/iu.test(name),
  };
}
