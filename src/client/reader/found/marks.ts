/**
 * Marks in the text of a report. They wrap its words without changing any. They are elements, not CSS highlights, which
 * older browsers lack and assistive technology ignores.
 */
import type { Matcher } from '../../../search/query/match.ts';
import type { Span } from '../../../search/query/tokens.ts';
import { charactersOf, piecesOf, unitText } from '../unit-text.ts';

const name = 'found';

/**
 * Marks what a query finds in a unit's own text, if the text satisfies the query.
 * @returns whether anything is marked
 */
export function markUnit(unit: Element, { matches, marks }: Matcher): boolean {
  // On the page of a report all filters of the search count as satisfied, negated or not.
  if (!matches(unitText(unit), ({ negated }) => !negated)) return false;
  const pieces = piecesOf(unit, 'unit');
  // Unlike in `unitText`, white space is not collapsed, so that spans are offsets into the pieces.
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

/** Removes all marks, which leaves the document as it was. */
export function clearMarks(article: Element): void {
  for (const mark of article.querySelectorAll(`mark.${name}`)) {
    mark.replaceWith(...mark.childNodes);
  }
  article.normalize();
}

/** @param offset of the node in the text to which the spans refer */
function markText(node: Text, offset: number, spans: readonly Span[]): void {
  const end = offset + node.length;
  // Starts with the last span, because each split leaves in `node` only the text before it.
  for (const span of spans.toReversed()) {
    if (span.end <= offset || span.start >= end) continue;
    const from = Math.max(0, span.start - offset);
    const to = Math.min(end, span.end) - offset;
    // White space between table cells must not be wrapped.
    if (node.data.slice(from, to).trim() === '') continue;
    if (to < node.length) node.splitText(to);
    const words = from > 0 ? node.splitText(from) : node;
    const mark = document.createElement('mark');
    mark.className = name;
    words.replaceWith(mark);
    mark.append(words);
  }
}
