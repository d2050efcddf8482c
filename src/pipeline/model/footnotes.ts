/** Addresses of footnotes in a report that numbers them afresh, on each page or in an annex. */
import type { Inline, InlineFootnote } from '../types/blocks.ts';
import type { Footnote, Section } from '../types/report.ts';
import { walk, type Met as Walked } from './walk.ts';

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
    walk(section)
      .filter(isOfFootnote)
      .map((node): Met => ({ node, section: section.id })),
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

function isOfFootnote(met: Walked): met is Met['node'] {
  return 'type' in met && (met.type === 'footnote' || met.type === 'footnote-mark');
}
