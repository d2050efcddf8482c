/** The words of the report that the reader has selected. */
import { charactersOf, piecesOf, textWithin } from './unit-text.ts';
import type { Run } from './units.ts';

export interface SelectedWords {
  /** A copy: it stays when the selection goes. */
  range: Range;
  /** The units that hold them. */
  run: Run;
  /** Verbatim, paragraphs parted by blank lines. */
  text: string;
}

/** Null where nothing is selected, or more than the report's text. */
export function selectedWords(article: HTMLElement): SelectedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!article.contains(range.commonAncestorContainer)) return null;
  const units = piecesOf(article, 'article')
    .filter((piece) => piece instanceof Text)
    .filter((node) => charactersOf(node, range).trim() !== '')
    .map((node) => node.parentElement?.closest<HTMLElement>('[data-unit]'));
  const [first, last] = [units[0], units.at(-1)];
  return first && last ? { range, run: { first, last }, text: textWithin(range, article) } : null;
}
