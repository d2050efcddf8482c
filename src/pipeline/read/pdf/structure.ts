/** The structure tree of a page → the tag of each piece of marked content. */
import type { CellPlace, Tag } from '../../types/page.ts';
import type { Handle, Pdfium } from './pdfium.ts';

/** Tags by the id of marked content. */
export type Tags = ReadonlyMap<number, Tag>;

/** An element of the tree; a number is the id of marked content. */
interface Element {
  role: string;
  children: (Element | number)[];
}

/** Roles of elements within a paragraph. */
const inline = new Set(['Span', 'Link', 'Em', 'Strong', 'Reference', 'Annot']);

/** The tags of a page; none for one that is not tagged. */
export function readStructure(pdfium: Pdfium, page: Handle): Tags {
  const { call } = pdfium;
  const tree = call.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return new Map();
  const read = createElementReader(pdfium);
  const children = indices(call.FPDF_StructTree_CountChildren(tree)).flatMap((index) =>
    read(call.FPDF_StructTree_GetChildAtIndex(tree, index)),
  );
  call.FPDF_StructTree_Close(tree);
  return tagsOf({ role: 'StructTreeRoot', children });
}

/** Makes a function that reads an element once: a damaged tree may contain itself. */
function createElementReader({ call, text }: Pdfium): (element: Handle) => Element[] {
  const known = new Set<Handle>([0]);
  const read = (element: Handle): Element[] => {
    if (known.has(element)) return [];
    known.add(element);
    const role = text('utf16le', (at, most) => call.FPDF_StructElement_GetType(element, at, most));
    const count = call.FPDF_StructElement_CountChildren(element);
    const children = indices(count).flatMap((index): Element['children'] => {
      const id = call.FPDF_StructElement_GetChildMarkedContentID(element, index);
      return id < 0 ? read(call.FPDF_StructElement_GetChildAtIndex(element, index)) : [id];
    });
    return [{ role, children }];
  };
  return read;
}

function indices(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index);
}

function tagsOf(tree: Element): Tags {
  const tags = new Map<number, Tag>();
  let [elements, tables] = [0, 0];
  const visit = (node: Element, above: number, cell: CellPlace | null): void => {
    if (!inline.has(node.role)) elements += 1;
    const element = inline.has(node.role) ? above : elements;
    if (node.role === 'Table' && columnsOf(node) > 1) {
      const table = tables;
      tables += 1;
      const rows = rowsOf(node);
      rows.forEach((row, rowIndex) => {
        childrenOf(row).forEach((child, column) => {
          visit(child, element, { table, row: rowIndex, column });
        });
        addContent(row, element, cell);
      });
      for (const child of othersOf(node, rows)) visit(child, element, cell);
      return;
    }
    addContent(node, element, cell);
    for (const child of childrenOf(node)) visit(child, element, cell);
  };
  const addContent = (node: Element, element: number, cell: CellPlace | null): void => {
    for (const child of node.children) {
      if (typeof child === 'number') tags.set(child, { element, cell });
    }
  };
  visit(tree, 0, null);
  return tags;
}

function childrenOf(node: Element): Element[] {
  return node.children.filter((child) => typeof child !== 'number');
}

function isCell({ role }: Element): boolean {
  return role === 'TD' || role === 'TH';
}

/** The parts of a table that hold its rows. */
const parts = ['THead', 'TBody', 'TFoot'];

/** The rows of a table, including those in its parts. One that has lost its role is known by its cells. */
function rowsOf(node: Element): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (child.role === 'TR' || childrenOf(child).some(isCell)) return [child];
    return parts.includes(child.role) ? rowsOf(child) : [];
  });
}

/** What a table contains besides its rows: its caption. */
function othersOf(node: Element, rows: readonly Element[]): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (rows.includes(child)) return [];
    return parts.includes(child.role) ? othersOf(child, rows) : [child];
  });
}

/** Number of cells in the widest row: a table of one column is only a frame around text. */
function columnsOf(table: Element): number {
  // A row contains nothing but cells, whatever their roles.
  return Math.max(0, ...rowsOf(table).map((row) => childrenOf(row).length));
}
