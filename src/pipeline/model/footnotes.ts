/** Addresses of footnotes in a report that numbers them afresh, on each page or in an annex. */
import type { Inline, InlineFootnote } from '../types/blocks.ts';
import type { Footnote, Section } from '../types/report.ts';
import { walk, type Met as Walked } from './walk.ts';

type Mark = Extract<Inline, { type: 'footnote-mark' }>;

/** A footnote or a mark, where it stands in the order of the text. */
interface Met {
  node: Footnote | InlineFootnote | Mark;
  section: string;
  /** The paragraph or item that it stands in or behind; the section where it stands before all of them. */
  unit: string;
}

/**
 * The first footnote of a number keeps `fn-<n>`; a later one takes the id of its section before it, or that of its
 * paragraph where the section has one already. A mark leads to the next footnote of its number, or to the last where
 * none follows.
 */
export function nameFootnotes(sections: readonly Section[]): void {
  const met = sections.flatMap(metIn);
  const taken = new Set<string>();
  for (const { node, section, unit } of met) {
    if (node.type === 'footnote-mark') continue;
    const names = [node.id, `${section}-${node.id}`, `${unit}-${node.id}`];
    node.id = names.find((name) => !taken.has(name)) ?? node.id;
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

function metIn(section: Section): Met[] {
  let unit = section.id;
  return walk(section).flatMap((node): Met[] => {
    if (isOfFootnote(node)) return [{ node, section: section.id, unit }];
    if ('id' in node) unit = node.id;
    return [];
  });
}

function isOfFootnote(met: Walked): met is Met['node'] {
  return 'type' in met && (met.type === 'footnote' || met.type === 'footnote-mark');
}
