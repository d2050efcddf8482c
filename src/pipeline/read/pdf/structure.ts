/** The structure tree of a page → the tag of each piece of marked content. */
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { CellPlace, Tag } from '../../types/page.ts';

type Node = StructTreeNode;

/** Tags by the id of marked content. */
export type Tags = ReadonlyMap<string, Tag>;

/** Roles of elements within a paragraph. */
const inline = new Set(['Span', 'Link', 'Em', 'Strong', 'Reference', 'Annot']);

/** @param tree null for a page that is not tagged */
export function readStructure(tree: Node | null): Tags {
  const tags = new Map<string, Tag>();
  if (tree === null) return tags;
  let [elements, tables] = [0, 0];
  const visit = (
    node: Node,
    roles: readonly string[],
    above: number,
    cell: CellPlace | null,
  ): void => {
    if (!inline.has(node.role)) elements += 1;
    const element = inline.has(node.role) ? above : elements;
    const own = [...roles, node.role];
    if (node.role === 'Table' && columnsOf(node) > 1) {
      const table = tables;
      tables += 1;
      rowsOf(node).forEach((row, rowIndex) => {
        let column = -1;
        childrenOf(row).forEach((child) => {
          if (isCell(child)) column += 1;
          const place = { table, row: rowIndex, column: Math.max(column, 0) };
          visit(child, [...own, 'TR'], element, place);
        });
      });
      return;
    }
    for (const child of node.children) {
      if ('role' in child) visit(child, own, element, cell);
      else if (child.type === 'content') tags.set(child.id, { roles: own, element, cell });
    }
  };
  visit(tree, [], 0, null);
  return tags;
}

function childrenOf(node: Node): Node[] {
  return node.children.filter((child) => 'role' in child);
}

function isCell({ role }: Node): boolean {
  return role === 'TD' || role === 'TH';
}

/** The rows of a table, including those in its head, body and foot. */
function rowsOf(node: Node): Node[] {
  return childrenOf(node).flatMap((child) => {
    if (child.role === 'TR') return [child];
    return ['THead', 'TBody', 'TFoot'].includes(child.role) ? rowsOf(child) : [];
  });
}

/** Number of cells in the widest row: a table of one column is only a frame around text. */
function columnsOf(table: Node): number {
  return Math.max(0, ...rowsOf(table).map((row) => childrenOf(row).filter(isCell).length));
}
