/** Everything in a section in the order of the text: units, tables and their inline nodes. */
import type { Inline, InlineFootnote } from '../types/blocks.ts';
import type { BodyNode, Footnote, Item, Section, Table, TextUnit } from '../types/report.ts';

/** A unit below a section. */
export type SectionUnit = TextUnit | Item | Footnote | InlineFootnote;

export type Met = SectionUnit | Table | Inline;

/** The contents of a section, its heading first; each unit comes before its own contents. */
export function walk(section: Section): Met[] {
  return [...inlineMet(section.heading ?? []), ...section.body.flatMap(nodeMet)];
}

/** The units of a section in order, without the section itself. */
export function unitsIn(section: Section): SectionUnit[] {
  return walk(section).filter((met) => 'id' in met);
}

function nodeMet(node: BodyNode): Met[] {
  switch (node.type) {
    case 'table':
      return [node, ...node.rows.flat(2).flatMap(inlineMet)];
    case 'list':
      return node.items.flatMap(itemMet);
    case 'findings':
      return node.groups.flatMap(({ items }) => items.flatMap(itemMet));
    case 'footnote':
      return [node, ...inlineMet(node.content)];
    default:
      return [node, ...inlineMet(node.content), ...node.children.flatMap(nodeMet)];
  }
}

function itemMet(item: Item): Met[] {
  return [item, ...inlineMet(item.content), ...item.children.flatMap(nodeMet)];
}

function inlineMet(nodes: readonly Inline[]): Met[] {
  return nodes.flatMap((node): Met[] => [
    node,
    ...('children' in node ? inlineMet(node.children) : []),
  ]);
}
