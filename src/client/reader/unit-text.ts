/**
 * The text of a page as in the Report model, which `src/report/read.ts` reads from MDX. Block boundaries and line
 * breaks are spaces; numbers and what the site adds are left out.
 */
import { raised } from '../../util/raised.ts';
import { collapsed } from '../../util/white-space.ts';

/** A text node, or what separates it from the next: an addition left out, a space, or the gap between units. */
export type Piece = Text | '' | ' ' | '\n\n';

/**
 * How units and additions are treated.
 * - `unit`: the unit's own text; each unit within it becomes a space.
 * - `article`: the text of all units; furniture and numbers are left out.
 * - `page`: everything, as a browser searches it.
 */
export type Scope = 'unit' | 'article' | 'page';

const blocks =
  'p, div, section, header, nav, footer, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, pre, details, summary, ' +
  'table, thead, tbody, tr, th, td, br, .printed-grade, .number, [data-unit], [data-furniture]:not(.page-mark)';

/** The text nodes of an element in order, and what separates them. */
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

/** What separates an element from the text around it: nothing, if it is inline. */
function edgeOf(element: Element, scope: Scope): Piece[] {
  if (scope === 'article' && element.matches('[data-unit]')) return ['\n\n'];
  return element.matches(blocks) ? [' '] : [];
}

/** The characters of a piece, or those of them within a range. The mark of a footnote is raised. */
export function charactersOf(piece: Piece, range?: Range): string {
  if (!(piece instanceof Text)) return piece;
  const text = piece.parentElement?.matches('.footnote-mark') ? raised(piece.data) : piece.data;
  if (!range) return text;
  if (!range.intersectsNode(piece)) return '';
  const start = piece === range.startContainer ? range.startOffset : 0;
  const end = piece === range.endContainer ? range.endOffset : piece.length;
  return text.slice(start, end);
}

/** A unit's own text, equal to `text` in `data/paragraphs.jsonl`. That of a section is its heading. */
export function unitText(unit: Element): string {
  const isSection = unit.matches('[data-unit=section]');
  const root = isSection ? unit.querySelector(':scope > :is(h2, h3, h4, h5)') : unit;
  if (!root) return '';
  // A grade in a cell beside a heading is not part of the heading, but one within a paragraph is part of that.
  const grade = isSection ? root.querySelector('.printed-grade') : null;
  const pieces = piecesOf(root, 'unit').filter(
    (piece) => !(piece instanceof Text && grade?.contains(piece)),
  );
  return collapsed(pieces.map((piece) => charactersOf(piece)).join(''));
}

/** The text within a range, with paragraphs separated by blank lines. */
export function textWithin(range: Range, article: Element): string {
  const text = piecesOf(article, 'article')
    .map((piece) => charactersOf(piece, range))
    .join('');
  return text
    .split('\n\n')
    .map(collapsed)
    .filter((part) => part !== '')
    .join('\n\n');
}
