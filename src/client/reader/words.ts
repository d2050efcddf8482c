/** The words of the report that the reader has selected. */
import { charactersOf, piecesOf, textWithin } from './unit-text.ts';
import type { Run } from './units.ts';

export interface SelectedWords {
  /** A copy of the selection within the report, which outlasts the selection. */
  range: Range;
  /** The units that contain the words. */
  run: Run;
  /** Verbatim, with paragraphs separated by blank lines. */
  text: string;
  /** The line on which the reader ended the selection, in coordinates of the window. */
  line: DOMRect;
}

/** Null if no word of the report is selected. */
export function selectedWords(article: HTMLElement): SelectedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(article)) return null;
  const range = clip(selected, article);
  const units = piecesOf(article, 'article')
    .filter((piece) => piece instanceof Text)
    .filter((node) => charactersOf(node, range).trim() !== '')
    .map((node) => node.parentElement?.closest<HTMLElement>('[data-unit]'));
  const run = runOf(units.filter((unit) => unit instanceof HTMLElement));
  if (!run) return null;
  const lines = range.getClientRects();
  const isUpwards =
    selection.focusNode === selected.startContainer &&
    selection.focusOffset === selected.startOffset;
  const line = lines[isUpwards ? 0 : lines.length - 1] ?? range.getBoundingClientRect();
  return { range, run, text: textWithin(range, article), line };
}

/** A copy of a range without what is outside an element: a triple click selects beyond the last paragraph. */
function clip(range: Range, within: Element): Range {
  const whole = document.createRange();
  whole.selectNodeContents(within);
  const clipped = range.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) {
    clipped.setStart(whole.startContainer, whole.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
    clipped.setEnd(whole.endContainer, whole.endOffset);
  }
  return clipped;
}

/** The run from the first to the last of the units that contain words. */
function runOf(units: readonly HTMLElement[]): Run | null {
  const [first] = units;
  if (!first) return null;
  // As the last unit, a section would extend the run to its end, though only its heading is meant.
  const last = units.findLast((unit) => !unit.matches('[data-unit=section]')) ?? first;
  return last.contains(first) ? { first: last, last } : { first, last };
}
