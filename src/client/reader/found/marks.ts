/**
 * Marks in the text of a report. They wrap its words, and change none. Elements, not the highlights of style sheets: those
 * fail older browsers, and assistive technology knows nothing of them.
 */
import type { Matcher } from '../../../search/query/match.ts';
import type { Span } from '../../../search/query/tokens.ts';
import { charactersOf, piecesOf, unitText } from '../unit-text.ts';

const name = 'found';

/**
 * Marks what a query finds in a unit's own text, if the text satisfies it.
 * @returns whether anything is marked
 */
export function markUnit(unit: Element, { matches, marks }: Matcher): boolean {
  // On the page of a report any filter of the search holds, negated or not.
  if (!matches(unitText(unit), ({ negated }) => !negated)) return false;
  const pieces = piecesOf(unit, 'unit');
  // As long as the text, unlike the unit's: the spans are places in it.
  const text = pieces.map((piece) => charactersOf(piece)).join('');
  const spans = marks(text.replaceAll(/\s/gu, ' '));
  let start = 0;
  for (const piece of pieces) {
    const { length } = piece;
    if (piece instanceof Text) markText(piece, start, spans);
    start += length;
  }
  return spans.length > 0;
}

/** Takes all marks away, and leaves the document as it was. */
export function clearMarks(article: Element): void {
  for (const mark of article.querySelectorAll(`mark.${name}`)) {
    mark.replaceWith(...mark.childNodes);
  }
  article.normalize();
}

/** @param offset of the node in the text that the spans are of */
function markText(node: Text, offset: number, spans: readonly Span[]): void {
  const end = offset + node.length;
  // From the last, for what is split off stands after what remains.
  for (const span of spans.toReversed()) {
    if (span.end <= offset || span.start >= end) continue;
    const from = Math.max(0, span.start - offset);
    const to = Math.min(end, span.end) - offset;
    // Between the cells of a table stands space that nothing may wrap.
    if (node.data.slice(from, to).trim() === '') continue;
    if (to < node.length) node.splitText(to);
    const words = from > 0 ? node.splitText(from) : node;
    const mark = document.createElement('mark');
    mark.className = name;
    words.replaceWith(mark);
    mark.append(words);
  }
}
