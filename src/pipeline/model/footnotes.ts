/** Addresses of footnotes in a report that numbers them afresh, on each page or in an annex. */
import type { Inline } from '../types/blocks.ts';
import type { BodyNode, Footnote, Item, Section } from '../types/report.ts';

type InlineFootnote = Extract<Inline, { type: 'footnote' }>;
type Mark = Extract<Inline, { type: 'footnote-mark' }>;

/** A footnote or a mark, where it stands in the order of the text. */
interface Met {
  node: Footnote | InlineFootnote | Mark;
  section: string;
}

/**
 * The first footnote of a number keeps `fn-<n>`; a later one takes the id of its section before it. A mark
 * leads to the next footnote of its number, or to the last where none follows.
 */
export function nameFootnotes(sections: readonly Section[]): void {
  const met = sections.flatMap((section) =>
    [...inlineMet(section.heading ?? []), ...section.body.flatMap(nodeMet)].map((node): Met => ({
      node,
      section: section.id,
    })),
  );
  const taken = new Set<string>();
  for (const { node, section } of met) {
    if (node.type === 'footnote-mark') continue;
    if (taken.has(node.id)) node.id = `${section}-${node.id}`;
    taken.add(node.id);
  }
  const marked = new Set<string>();
  met.forEach(({ node }, index) => {
    if (node.type !== 'footnote-mark') return;
    const isOwn = (other: Met): boolean =>
      other.node.type === 'footnote' && other.node.number === node.number;
    const own = met.slice(index).find(isOwn) ?? met.findLast(isOwn);
    if (own?.node.type !== 'footnote') return;
    node.to = own.node.id;
    node.first = !marked.has(node.to);
    marked.add(node.to);
  });
}

function nodeMet(node: BodyNode): Met['node'][] {
  switch (node.type) {
    case 'table':
      return node.rows.flat(2).flatMap(inlineMet);
    case 'list':
      return node.items.flatMap(itemMet);
    case 'findings':
      return node.groups.flatMap(({ items }) => items.flatMap(itemMet));
    case 'footnote':
      return [node, ...inlineMet(node.content)];
    default:
      return [...inlineMet(node.content), ...node.children.flatMap(nodeMet)];
  }
}

function itemMet(item: Item): Met['node'][] {
  return [...inlineMet(item.content), ...item.children.flatMap(nodeMet)];
}

function inlineMet(nodes: readonly Inline[]): Met['node'][] {
  return nodes.flatMap((node): Met['node'][] => {
    if (node.type === 'footnote-mark') return [node];
    const inner = 'children' in node ? inlineMet(node.children) : [];
    return node.type === 'footnote' ? [node, ...inner] : inner;
  });
}
