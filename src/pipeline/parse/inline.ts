/** The characters of a block → inline nodes. Markup that is not on the allow-list stays as characters. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent } from 'mdast';
import type { Inline } from '../types/blocks.ts';
import type { Dialect } from '../types/source.ts';
import { safeUrl } from '../../report/safe-url.ts';
import { collapsed } from '../../util/white-space.ts';

/** Markdown constructs to disable: the text of a block never contains another block. */
const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** The inline tags that exports use, and what they mean. */
const tagTypes: Readonly<Record<string, 'strong' | 'emphasis' | 'superscript' | 'subscript'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  sup: 'superscript',
  sub: 'subscript',
};

/** `<b>`, `</sup>`, `<br />`: the only attribute allowed is a style. */
const inlineTag = /^<(\/?)(b|strong|i|em|sup|sub|br)(?:\s+style="[^"]*")?\s*\/?>$/iu;

/** `</sup>`; group 1: its name. */
const closingTag = /^<\/(\w+)>$/u;

/** Reads the inline markup of `text`; the plain dialect has none. `\n` is a printed line break. */
export function parseInline(text: string, dialect: Dialect): Inline[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (dialect === 'plain') return joinLines([{ type: 'text', value: trimmed }]);
  const tree = fromMarkdown(trimmed, {
    extensions: [{ disable: { null: blockConstructs } }],
  });
  const phrasing = tree.children.flatMap((node) => {
    if (node.type === 'paragraph') return node.children;
    throw new Error(`Markdown of type ${node.type} in a paragraph: this is a bug in Pilcrow.`);
  });
  return joinLines(mergeText(collect(phrasing, trimmed)));
}

/** The text of inline nodes as a reader sees it, with line breaks as spaces. */
export function plainText(nodes: readonly Inline[]): string {
  const texts = nodes.map((node) => {
    if (node.type === 'break') return ' ';
    if (node.type === 'page') return '';
    if (node.type === 'text' || node.type === 'footnote-mark') return node.value;
    if (node.type === 'footnote') return ` ${node.mark} ${plainText(node.children)} `;
    return plainText(node.children);
  });
  return collapsed(texts.join(''));
}

/** The inline nodes of Markdown nodes; pairs of allowed tags become nodes. */
function collect(nodes: readonly PhrasingContent[], source: string): Inline[] {
  const result: Inline[] = [];
  const closings = closingTags(nodes);
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) break;
    const tag = node.type === 'html' ? inlineTag.exec(node.value) : null;
    const name = tag?.[2]?.toLowerCase();
    if (name === 'br') {
      result.push({ type: 'break' });
      continue;
    }
    const type = name === undefined || tag?.[1] === '/' ? undefined : tagTypes[name];
    const close = type === undefined ? -1 : nextClosing(closings.get(name ?? '') ?? [], index);
    if (type !== undefined && close >= 0) {
      result.push({ type, children: mergeText(collect(nodes.slice(index + 1, close), source)) });
      index = close;
    } else {
      result.push(...fromNode(node, source));
    }
  }
  return result;
}

/** The place of a closing tag among nodes. */
interface Closing {
  name: string;
  index: number;
}

/** The closing tags among nodes by their names, the last one first. */
function closingTags(nodes: readonly PhrasingContent[]): Map<string, Closing[]> {
  const closings = nodes.flatMap((node, index): Closing[] => {
    const name = node.type === 'html' ? closingTag.exec(node.value)?.[1] : undefined;
    return name === undefined ? [] : [{ name: name.toLowerCase(), index }];
  });
  return Map.groupBy(closings.reverse(), ({ name }) => name);
}

/** The first closing tag behind an index, -1 if there is none. Those before it are dropped: text is read in order. */
function nextClosing(closings: Closing[], index: number): number {
  while ((closings.at(-1)?.index ?? Infinity) <= index) closings.pop();
  return closings.at(-1)?.index ?? -1;
}

function fromNode(node: PhrasingContent, source: string): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: mergeText(collect(node.children, source)) }];
    case 'link':
      if (safeUrl.test(node.url) && (node.title ?? '') === '') {
        return [
          { type: 'link', url: node.url, children: mergeText(collect(node.children, source)) },
        ];
      }
      return [literal(node, source)];
    default:
      return [literal(node, source)];
  }
}

function literal(node: Nodes, source: string): Inline {
  const value = source.slice(node.position?.start.offset, node.position?.end.offset);
  return { type: 'text', value };
}

function mergeText(nodes: Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else merged.push(node);
  }
  return merged;
}

/** The text of each printed line of inline nodes. */
export function plainLines(nodes: readonly Inline[]): string[] {
  const lines: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map(plainText);
}

/** Turns line ends in text into break nodes, so that later stages never see `\n`. */
function joinLines(nodes: Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if ('children' in node) return [{ ...node, children: joinLines(node.children) }];
    if (node.type !== 'text' || !node.value.includes('\n')) return [node];
    return node.value
      .split(/ *\n */u)
      .flatMap((value, index): Inline[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        ...(value === '' ? [] : [{ type: 'text', value } as const]),
      ]);
  });
}
