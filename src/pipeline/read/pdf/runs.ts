/** A page of the library → its runs of text, in drawing order. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { TextRun } from '../../types/page.ts';
import type { FontStyle } from './fonts.ts';
import type { Tags } from './structure.ts';

/** Ligatures. They are split, because readers search for their letters. */
const ligature = /[\uFB00-\uFB06]/gu;

/** Greatest slope that counts as level. */
const level = 0.01;

type FontReader = (
  page: PDFPageProxy,
  names: readonly string[],
) => Promise<ReadonlyMap<string, FontStyle>>;

/** A piece of text, or the start or end of marked content. */
type Item = TextItem | TextMarkedContent;

export async function readRuns(
  page: PDFPageProxy,
  tags: Tags,
  readFonts: FontReader,
): Promise<TextRun[]> {
  const { items, styles } = await page.getTextContent({
    includeMarkedContent: true,
    // Characters stay as printed: of those that the library would normalise, only ligatures are split.
    disableNormalization: true,
  });
  const fonts = await readFonts(page, Object.keys(styles));
  const toPage = createPlacer(page);
  /** Ids of the open marked content, innermost last. */
  const open: (string | null)[] = [];
  const runs: TextRun[] = [];
  for (const item of items as Item[]) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item ? item.id : null);
      continue;
    }
    const text = item.str.replace(ligature, (letters) => letters.normalize('NFKC'));
    if (text === '') continue;
    const id = open.findLast((one) => one !== null) ?? '';
    const font = fonts.get(item.fontName);
    const place = toPage(item);
    runs.push({
      text: font?.symbol && text.trim().length === 1 ? '•' : text,
      left: place.left,
      right: place.right,
      baseline: place.baseline,
      size: place.size,
      bold: font?.bold ?? false,
      italic: place.slanted || (font?.italic ?? false),
      symbol: font?.symbol ?? false,
      raised: false,
      tag: tags.get(id) ?? null,
    });
  }
  return runs;
}

/** Where a run is, and whether it draws upright letters slanted, as for a font without italics. */
type Place = Pick<TextRun, 'left' | 'right' | 'baseline' | 'size'> & { slanted: boolean };

/** Makes a function that locates an item, measured from the top left of the page as displayed. */
function createPlacer(page: PDFPageProxy): (item: TextItem) => Place {
  const { transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform;
  const unit = Math.hypot(a, b);
  return ({ transform: matrix, width }) => {
    const [p = 0, q = 0, r = 0, s = 0, x = 0, y = 0] = matrix as number[];
    const left = a * x + c * y + e;
    // A page may be rotated, and its text with it, so the direction of the letters depends on both.
    const [across, up] = [a * r + c * s, b * r + d * s];
    const runsLevel = Math.abs(b * p + d * q) < level * unit * Math.hypot(p, q);
    return {
      left,
      right: left + unit * width,
      baseline: b * x + d * y + f,
      size: runsLevel ? Math.abs(up) : Math.hypot(across, up),
      slanted: runsLevel && Math.abs(across) > level * Math.abs(up),
    };
  };
}
