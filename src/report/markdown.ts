/** The parsed body of a report's MDX file → clean Markdown: headings, numbers, lists and tables, but no components. */
import type {
  BlockContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  TableRow,
} from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { writeText } from '../util/plain-markdown.ts';
import { raised } from '../util/raised.ts';
import { attribute, labelledList, type MdxNode } from './mdx.ts';
import { textOf } from './read.ts';

type Block = BlockContent;

/** Markdown (CommonMark with tables) of a report's text. */
export function toMarkdown(tree: MdxNode): string {
  const root: Root = { type: 'root', children: joinNumbered(blocksOf(tree)) };
  const options = {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    handlers: { text: writeText },
  } as const;
  return serialise(root, { ...options, extensions: [gfmTableToMarkdown()] });
}

/** Joins lists whose numbers are consecutive: adjacent lists would get different delimiters. */
function joinNumbered(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const follows =
      last?.type === 'list' &&
      block.type === 'list' &&
      last.ordered === true &&
      block.start === (last.start ?? 1) + last.children.length;
    if (follows) last.children.push(...block.children);
    else joined.push(block);
  }
  return joined;
}

function blocksOf(node: MdxNode): Block[] {
  return (node.children ?? []).flatMap(toBlocks);
}

function toBlocks(node: MdxNode): Block[] {
  switch (node.name ?? node.type) {
    case 'heading':
      return [{ type: 'heading', depth: toDepth(node.depth), children: phrasingOf(node) }];
    case 'paragraph':
      return lineOf(node);
    case 'list':
      return [{ type: 'list', spread: false, children: (node.children ?? []).map(toListItem) }];
    case 'Paragraph':
    case 'Recommendation':
      return numbered(node);
    case 'Findings':
      return (node.children ?? []).flatMap((list) => findings(list, node));
    case 'Footnote':
      return [footnote(node)];
    case 'table':
      return [{ type: 'table', children: rowsOf(node) }];
    default:
      return blocksOf(node);
  }
}

/** A paragraph, and below it the footnotes of the page that ends in the middle of it. */
function lineOf(node: MdxNode): Paragraph[] {
  return [paragraph(phrasingOf(node)), ...footnotesIn(node).map(footnote)];
}

function footnotesIn({ children = [] }: MdxNode): MdxNode[] {
  return children.flatMap((child) => (child.name === 'Footnote' ? [child] : footnotesIn(child)));
}

/** A footnote behind its mark; the rest of one that a page cuts has none. */
function footnote(node: MdxNode): Paragraph {
  const mark = raised(attribute(node, 'mark') ?? '');
  return paragraph([...(mark === '' ? [] : [text(`${mark} `)]), ...phrasingOf(node)]);
}

/** A numbered paragraph as the only item of a list that starts at its number. */
function numbered(node: MdxNode): Block[] {
  const number = attribute(node, 'number');
  const inner = node.children ?? [];
  const isLine = inner.every((child) => child.type === 'text' || isPhrasing(child));
  const blocks = isLine ? lineOf(node) : blocksOf(node);
  if (number === undefined) return blocks;
  const item: ListItem = { type: 'listItem', spread: false, children: blocks };
  return [
    {
      type: 'list',
      ordered: true,
      start: Number(number),
      spread: true,
      children: [item],
    } satisfies List,
  ];
}

/** Components that hold the line of a list item. */
const lineUnits = new Set(['Item', 'Recommendation', 'Strength', 'Weakness']);

function toListItem(node: MdxNode): ListItem {
  const children = (node.children ?? []).flatMap((child): Block[] =>
    lineUnits.has(child.name ?? '') ? lineOf(child) : toBlocks(child),
  );
  return { type: 'listItem', spread: false, children };
}

/**
 * A list of findings under its label. A label printed above both lists is repeated above each list of its kind,
 * because the lists are side by side on paper but one after another here.
 */
function findings(list: MdxNode, both: MdxNode): Block[] {
  const { label } = labelledList(list, both);
  const heading: Block[] =
    label === null ? [] : [paragraph([{ type: 'strong', children: [text(label)] }])];
  return [...heading, ...blocksOf(list)];
}

function rowsOf(table: MdxNode): TableRow[] {
  const sections = (table.children ?? []).filter(
    ({ name }) => name === 'thead' || name === 'tbody',
  );
  const rows = sections.flatMap(({ name, children = [] }) =>
    children.filter((row) => row.name === 'tr').map((row) => ({ head: name === 'thead', row })),
  );
  const cells = rows.map(({ row }) =>
    (row.children ?? []).filter(({ name }) => name === 'td' || name === 'th'),
  );
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const body = cells.map((row): TableRow => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: [text(textOf(cell))] })),
  }));
  // A Markdown table needs a header, even if it is empty.
  const empty = Array.from({ length: width }, () => ({ type: 'tableCell' as const, children: [] }));
  return rows[0]?.head === true ? body : [{ type: 'tableRow', children: empty }, ...body];
}

const phrasingTypes = new Set(['text', 'strong', 'emphasis', 'link', 'break', 'mdxJsxTextElement']);

function isPhrasing(node: MdxNode): boolean {
  return phrasingTypes.has(node.type);
}

function phrasingOf(node: MdxNode): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const part of (node.children ?? []).flatMap(toPhrasing)) {
    const last = joined.at(-1);
    // Where a footnote is left out, there are spaces before and after it.
    if (last?.type === 'text' && part.type === 'text') {
      last.value = `${last.value}${part.value}`.replace(/[^\S\n]{2,}/gu, ' ');
    } else joined.push(part);
  }
  return joined;
}

function toPhrasing(node: MdxNode): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [text(node.value ?? '')];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
    case 'emphasis':
      // Markdown cannot emphasise the full stop of a word, except in ways that readers of its source would stumble over.
      if (!/[\p{L}\p{N}]/u.test(textOf(node))) return phrasingOf(node);
      return [{ type: node.type, children: phrasingOf(node) }];
    case 'link':
      return [{ type: 'link', url: node.url ?? '', children: phrasingOf(node) }];
    default:
      if (node.name === 'br') return [{ type: 'break' }];
      if (node.name === 'Footnote') return [text(' ')];
      return node.name === 'Grade' || node.name === 'FootnoteMark'
        ? [text(textOf(node))]
        : phrasingOf(node);
  }
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function toDepth(depth: number | undefined): 1 | 2 | 3 | 4 | 5 | 6 {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[(depth ?? 2) - 1] ?? 6;
}
