/**
 * The text of a page as the Report model has it: `src/report/read.ts` makes the same of MDX. Block
 * boundaries and line breaks are spaces; numbers and what the site adds are left out.
 */

/** A text node, or what parts it from the next: an addition left out, a space, or the gap between units. */
export type Piece = Text | '' | ' ' | '\n\n';

/**
 * How units and additions count.
 * - `unit`: the unit's own text; units within it are a space.
 * - `article`: the text of all units; furniture and numbers are left out.
 * - `page`: everything, as a browser finds it.
 */
export type Scope = 'unit' | 'article' | 'page';

const blocks =
  'p, div, section, header, nav, footer, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, pre, details, summary, ' +
  'table, thead, tbody, tr, th, td, br, .printed-grade, .number, [data-unit], [data-furniture]:not(.page-mark)';

/** The text nodes of an element in order, and what parts them. */
export function piecesOf(root: Element, scope: Scope): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) pieces.push(node);
    if (!(node instanceof Element) || node.matches('script, style')) return;
    const instead = node === root ? null : replacement(node, scope);
    if (instead !== null) {
      pieces.push(instead);
      return;
    }
    const edges = edgeOf(node, scope);
    pieces.push(...edges);
    node.childNodes.forEach(visit);
    pieces.push(...edges);
  };
  visit(root);
  return pieces;
}

function replacement(element: Element, scope: Scope): Piece | null {
  if (scope === 'page') return null;
  if (element.matches('[data-furniture]')) return '';
  if (element.matches('.number')) return ' ';
  return scope === 'unit' && element.matches('[data-unit]') ? ' ' : null;
}

/** What parts an element from the text around it: nothing, where it stands in a line. */
function edgeOf(element: Element, scope: Scope): Piece[] {
  if (scope === 'article' && element.matches('[data-unit]')) return ['\n\n'];
  return element.matches(blocks) ? [' '] : [];
}

/** The characters of a piece, as far as they lie within a range. */
export function charactersOf(piece: Piece, range?: Range): string {
  if (!(piece instanceof Text)) return piece;
  if (!range) return piece.data;
  if (!range.intersectsNode(piece)) return '';
  const start = piece === range.startContainer ? range.startOffset : 0;
  const end = piece === range.endContainer ? range.endOffset : piece.length;
  return piece.data.slice(start, end);
}

/** White space as the model has it. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A unit's own text, equal to `text` in `data/paragraphs.jsonl`: that of a section is its heading. */
export function unitText(unit: Element): string {
  const isSection = unit.matches('[data-unit=section]');
  const root = isSection ? unit.querySelector(':scope > :is(h2, h3, h4, h5)') : unit;
  if (!root) return '';
  // A grade in a cell beside a heading is no part of it; one within a paragraph is.
  const grade = isSection ? root.querySelector('.printed-grade') : null;
  const pieces = piecesOf(root, 'unit').filter(
    (piece) => !(piece instanceof Text && grade?.contains(piece)),
  );
  return collapse(pieces.map((piece) => charactersOf(piece)).join(''));
}

/** The text within a range, its paragraphs parted by blank lines. */
export function textWithin(range: Range, article: Element): string {
  const text = piecesOf(article, 'article')
    .map((piece) => charactersOf(piece, range))
    .join('');
  return text
    .split('\n\n')
    .map(collapse)
    .filter((part) => part !== '')
    .join('\n\n');
}
