/** Addresses of footnotes, also where their numbering restarts, on each page or in an annex. */
import type { Inline, InlineFootnote } from '../types/blocks.ts';
import type { Footnote, Section } from '../types/report.ts';
import { walk, type Met as Walked } from './walk.ts';

type Mark = Extract<Inline, { type: 'footnote-mark' }>;

/** A footnote or a mark, and its place in the text. */
interface Met {
  node: Footnote | InlineFootnote | Mark;
  section: string;
  /** Id of the paragraph or item that it is in or follows; that of the section if it comes before all of them. */
  unit: string;
}

/**
 * The first footnote with a number keeps `fn-<n>`. A later one is prefixed with the id of its section or, if that
 * is taken, of its paragraph. A mark leads to the next footnote with its number, or to the last if none follows.
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
