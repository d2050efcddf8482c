/** Where a report's MDX is compiled: words that refer to something are wrapped, so that a component can link them. */
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';
import { unitKinds } from '../report/read.ts';
import type { Mention, Span } from './mentions.ts';

/** Some of a unit's text. */
interface Piece {
  text: string;
  /** The node that a link may be made in; null where none may, or where the text is the gap between blocks. */
  node: Readonly<Extract<HastNode, { type: 'text' }>> | null;
}

const block = /^(?:br|li|ol|p|ul)$/u;
const unlinked = /^(?:a|h[1-6])$/u;
const gap: Piece = { text: ' ', node: null };

/**
 * A plugin for the compiler. It wraps words of units in `<mention>` with the unit's id and all the words, also
 * where markup within them parts them into several elements. It changes no words, and leaves those of headings,
 * links and tables as they are. What they refer to is not known until all reports are read.
 */
export function markMentions(find: (text: string) => readonly Mention[]): HastPluginDefinition {
  const visitor = {
    filter: Object.keys(unitKinds),
    visit(unit: Readonly<HastNode>, context: HastVisitorContext) {
      markUnit(unit, find, context);
    },
  };
  return { name: 'mark-mentions', mdxJsxFlowElement: visitor, mdxJsxTextElement: visitor };
}

function markUnit(
  unit: Readonly<HastNode>,
  find: (text: string) => readonly Mention[],
  context: HastVisitorContext,
): void {
  const pieces = childrenOf(unit).flatMap((child) => piecesOf(child, true));
  const text = pieces.map((piece) => piece.text).join('');
  const mentions = find(text);
  if (mentions.length === 0) return;
  const properties = { unit: idOf(unit) };
  let start = 0;
  for (const { text: own, node } of pieces) {
    const end = start + own.length;
    const here = mentions.filter((mention) => mention.start < end && mention.end > start);
    if (node !== null && here.length > 0) {
      const spans = here.map((mention) => ({
        start: Math.max(mention.start, start) - start,
        end: Math.min(mention.end, end) - start,
        properties: { ...properties, words: text.slice(mention.start, mention.end) },
      }));
      context.replaceNode(node, wrap(own, spans));
    }
    start = end;
  }
}

/** The text of a node, that of units in it left out: these are visited on their own. */
function piecesOf(node: Readonly<HastNode>, isLinkable: boolean): Piece[] {
  if (node.type === 'text') return [{ text: node.value, node: isLinkable ? node : null }];
  const name = nameOf(node);
  if (name in unitKinds) return [gap];
  // Of components, a unit alone holds words that may be linked: no cell, and no mark of a footnote.
  const isOpen = node.type === 'element' && !unlinked.test(name);
  const inner = childrenOf(node).flatMap((child) => piecesOf(child, isLinkable && isOpen));
  return block.test(name) ? [gap, ...inner, gap] : inner;
}

function wrap(text: string, spans: readonly (Span & { properties: object })[]): HastNode[] {
  const parts: HastNode[] = [];
  let done = 0;
  for (const { start, end, properties } of spans) {
    const words = { type: 'text', value: text.slice(start, end) } as const;
    parts.push({ type: 'text', value: text.slice(done, start) });
    parts.push({
      type: 'element',
      tagName: 'mention',
      properties: { ...properties },
      children: [words],
    });
    done = end;
  }
  return [...parts, { type: 'text', value: text.slice(done) }];
}

function childrenOf(node: Readonly<HastNode>): readonly HastNode[] {
  return 'children' in node ? node.children : [];
}

function nameOf(node: Readonly<HastNode>): string {
  if ('tagName' in node) return node.tagName;
  return 'name' in node ? (node.name ?? '') : '';
}

function idOf(node: Readonly<HastNode>): string {
  const attributes = 'attributes' in node ? node.attributes : [];
  const id = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
  return typeof id === 'string' ? id : '';
}
