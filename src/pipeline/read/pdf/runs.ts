/** A page as the library gives it → its runs of text, in the order in which it is drawn. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { TextRun } from '../../types/page.ts';
import type { FontStyle } from './fonts.ts';
import type { Tags } from './structure.ts';

type FontReader = (
  page: PDFPageProxy,
  names: readonly string[],
) => Promise<ReadonlyMap<string, FontStyle>>;

/** A run, and whether the content stream leaves a space before it. */
type Item = TextItem | TextMarkedContent;

export async function readRuns(
  page: PDFPageProxy,
  tags: Tags,
  readFonts: FontReader,
): Promise<TextRun[]> {
  const { items, styles } = await page.getTextContent({
    includeMarkedContent: true,
    // Ligatures are taken apart later, where what is printed is known to be one.
    disableNormalization: true,
  });
  const fonts = await readFonts(page, Object.keys(styles));
  const toPage = createPlacer(page);
  /** Ids of the marked content that is open, the innermost last. */
  const open: (string | null)[] = [];
  const runs: TextRun[] = [];
  for (const item of items as Item[]) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item ? item.id : null);
      continue;
    }
    if (item.str === '') continue;
    const id = open.findLast((one) => one !== null) ?? '';
    const font = fonts.get(item.fontName);
    runs.push({
      text: font?.symbol && item.str.trim().length === 1 ? '•' : item.str,
      ...toPage(item),
      bold: font?.bold ?? false,
      italic: (font?.italic ?? false) || isSlanted(item),
      symbol: font?.symbol ?? false,
      raised: false,
      tag: tags.get(id) ?? null,
    });
  }
  return runs;
}

/** Makes a function that tells where an item stands, measured from the page's top left. */
function createPlacer(
  page: PDFPageProxy,
): (item: TextItem) => Pick<TextRun, 'left' | 'right' | 'baseline' | 'size'> {
  const { transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform;
  return ({ transform: matrix, width }) => {
    const [, , , size = 0, x = 0, y = 0] = matrix as number[];
    const left = a * x + c * y + e;
    return { left, right: left + width, baseline: b * x + d * y + f, size };
  };
}

/** Whether upright letters are drawn aslant, where a font has none that are. */
function isSlanted({ transform }: TextItem): boolean {
  const [, , slant = 0] = transform as number[];
  return slant !== 0;
}
