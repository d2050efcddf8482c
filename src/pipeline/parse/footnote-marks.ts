/** Footnote marks in the text: `Board¹` refers to footnote 1, if the report has one. */
import type { Block, Inline, ListItem } from '../types/blocks.ts';
import { footnoteId, superscriptNumber } from './constructs/footnote.ts';
import { plainText } from './inline.ts';

/** What a mark may follow: a word of at least three letters, a year, or punctuation after them; so not `m²`. */
const marked = String.raw`(?:\p{L}{3}|\d{4})[.,;:?!)"'\p{Pf}]?`;

const mark = new RegExp(`(?<=${marked})[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+`, 'gu');
const endsMarked = new RegExp(`${marked}$`, 'u');

/** Turns the footnote marks in blocks into nodes. */
export function markFootnotes(blocks: readonly Block[]): Block[] {
  const marks = new FootnoteMarks(footnoteNumbers(blocks));
  return blocks.map((block) => markBlock(block, marks));
}

function markBlock<T extends Block>(block: T, marks: FootnoteMarks): T {
  const inline = (nodes: readonly Inline[]): Inline[] => marks.find(nodes);
  if (block.type === 'list') {
    return { ...block, items: block.items.map((item) => markItem(item, marks)) };
  }
  if (block.type === 'table') {
    return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(inline))) };
  }
  return 'content' in block ? { ...block, content: inline(block.content) } : block;
}

function markItem(item: ListItem, marks: FootnoteMarks): ListItem {
  return {
    ...item,
    content: marks.find(item.content),
    children: item.children.map((child) => markBlock(child, marks)),
  };
}

function footnoteNumbers(blocks: readonly Block[]): number[] {
  return blocks.flatMap((entry) => {
    if (entry.type === 'footnote') return [entry.number];
    if (entry.type === 'list') {
      return entry.items.flatMap((item) => [
        ...inlineNumbers(item.content),
        ...footnoteNumbers(item.children),
      ]);
    }
    return 'content' in entry ? inlineNumbers(entry.content) : [];
  });
}

function inlineNumbers(nodes: readonly Inline[]): number[] {
  return nodes.flatMap((node) => (node.type === 'footnote' ? [node.number] : []));
}

/** Finds marks in the order of the text, and remembers which footnotes already have one. */
class FootnoteMarks {
  readonly #numbers: ReadonlySet<number>;
  readonly #marked = new Set<number>();

  constructor(numbers: readonly number[]) {
    this.#numbers = new Set(numbers);
  }

  find(nodes: readonly Inline[]): Inline[] {
    return nodes.flatMap((node, index) => this.#split(node, nodes[index - 1]));
  }

  #split(node: Inline, before: Inline | undefined): Inline[] {
    if (node.type === 'text') return this.#splitText(node.value);
    if (node.type === 'superscript') {
      const value = plainText(node.children);
      const follows = before !== undefined && endsMarked.test(plainText([before]));
      const isMark = follows && /^\d{1,3}$/u.test(value) && this.#numbers.has(Number(value));
      return [isMark ? this.#mark(Number(value), value) : node];
    }
    return ['children' in node ? { ...node, children: this.find(node.children) } : node];
  }

  #splitText(text: string): Inline[] {
    const nodes: Inline[] = [];
    let end = 0;
    for (const match of text.matchAll(mark)) {
      const number = superscriptNumber(match[0]);
      if (!this.#numbers.has(number)) continue;
      if (match.index > end) nodes.push({ type: 'text', value: text.slice(end, match.index) });
      nodes.push(this.#mark(number, match[0]));
      end = match.index + match[0].length;
    }
    if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
    return nodes;
  }

  #mark(number: number, value: string): Inline {
    const first = !this.#marked.has(number);
    this.#marked.add(number);
    return { type: 'footnote-mark', number, value, first, to: footnoteId(number) };
  }
}
