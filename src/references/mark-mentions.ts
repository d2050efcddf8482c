/** Wraps words that refer to something, for a component to link them when the report is rendered. */
import type { TextChild, TextElement } from '../report/elements.ts';
import { kindOfComponent } from '../report/read.ts';
import type { Mention } from './mentions.ts';

const block = /^(?:br|li|ol|p|ul)$/u;
const unlinked = /^(?:a|h[1-6])$/u;

/**
 * Wraps words of units in `<mention>` with the unit's id and all the words, in several elements if markup divides the
 * words. It does not change words, and skips those in headings, links and tables.
 * @param refers whether the unit with this id refers to anything; if not, it is not searched
 */
export function markMentions(
  nodes: readonly TextChild[],
  find: (text: string) => readonly Mention[],
  refers: (unit: string) => boolean,
): TextChild[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const isMarked = isUnit(node) && refers(idOf(node));
    const children = isMarked ? markUnit(node, find) : node.children;
    return { ...node, children: markMentions(children, find, refers) };
  });
}

function markUnit(
  unit: TextElement,
  find: (text: string) => readonly Mention[],
): readonly TextChild[] {
  let text = '';
  mapText(unit.children, true, (own) => {
    text += own;
    return [];
  });
  const mentions = find(text);
  let start = 0;
  return mapText(unit.children, true, (own, isLinkable) => {
    const from = start;
    start += own.length;
    const here = mentions.filter((mention) => mention.start < start && mention.end > from);
    if (!isLinkable || here.length === 0) return [own];
    const spans = here.map((mention) => ({
      start: Math.max(mention.start, from) - from,
      end: Math.min(mention.end, start) - from,
      attributes: { unit: idOf(unit), words: text.slice(mention.start, mention.end) },
    }));
    return wrap(own, spans);
  });
}

/**
 * The nodes of a unit with all its texts replaced, except those of units inside it, which are marked separately.
 * @param map called with each text in order, and whether it may be linked; a space marks a gap between blocks
 */
function mapText(
  nodes: readonly TextChild[],
  isLinkable: boolean,
  map: (text: string, isLinkable: boolean) => TextChild[],
): TextChild[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return map(node, isLinkable);
    if (isUnit(node)) {
      map(' ', false);
      return [node];
    }
    const isBlock = block.test(node.name);
    if (isBlock) map(' ', false);
    // The only tags whose words may be linked are units: not cells, for instance, or footnote marks.
    const isOpen = isLinkable && !node.isTag && !unlinked.test(node.name);
    const children = mapText(node.children, isOpen, map);
    if (isBlock) map(' ', false);
    return [{ ...node, children }];
  });
}

function wrap(
  text: string,
  spans: readonly { start: number; end: number; attributes: TextElement['attributes'] }[],
): TextChild[] {
  const parts: TextChild[] = [];
  let done = 0;
  for (const { start, end, attributes } of spans) {
    const words = text.slice(start, end);
    const mention = { name: 'mention', attributes, children: [words], isTag: false };
    parts.push(text.slice(done, start), mention);
    done = end;
  }
  return [...parts, text.slice(done)];
}

function isUnit({ name }: TextElement): boolean {
  return Object.hasOwn(kindOfComponent, name);
}

function idOf({ attributes }: TextElement): string {
  const { id } = attributes;
  return typeof id === 'string' ? id : '';
}
