/** Footnote marks in the text: `Board¹` refers to footnote 1, if the report has one. */
import type { Block, Inline, ListItem } from '../types/blocks.ts';
import { footnoteId, markNumber } from './constructs/footnote.ts';
import { plainText } from './inline.ts';

/** What a mark may follow: a word of at least three letters, a year, or punctuation after them; so not `m²`. */
const marked = String.raw`(?:\p{L}{3}|\d{4})[.,;:?!)"'\p{Pf}]?`;

const mark = new RegExp(`(?<=${marked})[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+`, 'gu');
const endsMarked = new RegExp(`${marked}$`, 'u');

/** How many nodes before a mark may hold the word that it follows: `*required*.¹` has two. */
const nearest = 2;

type Change = (nodes: readonly Inline[]) => Inline[];

/** Turns the footnote marks in blocks into nodes. */
export function markFootnotes(blocks: readonly Block[]): Block[] {
  const numbers = footnoteNumbers(blocks);
  const marks = new FootnoteMarks(numbers);
  const marked = blocks.map((block) => change(block, (nodes) => marks.find(nodes)));
  const unmarked = numbers.filter((number) => !marks.has(number));
  const glued = unmarked.map(gluedMark).filter((pattern) => occursOnce(pattern, marked));
  return glued.reduce(
    (all, pattern) => all.map((block) => change(block, (nodes) => marks.findGlued(nodes, pattern))),
    marked,
  );
}

/** `special schools4, all`: the mark of a footnote that is printed like the text around it. */
function gluedMark(number: number): RegExp {
  return new RegExp(
    String.raw`(?<=\p{Ll}{3}[.,;:?!)"'\p{Pf}]?)${number}(?![\p{L}\d/%]|[.,\p{Pd}]\d)`,
    'gu',
  );
}

/** Whether a pattern matches once in all texts: of two numbers, nothing tells which is the mark. */
function occursOnce(pattern: RegExp, blocks: readonly Block[]): boolean {
  let count = 0;
  const countIn: Change = (nodes) =>
    nodes.map((node) => {
      if (node.type === 'text') count += [...node.value.matchAll(pattern)].length;
      else if ('children' in node) countIn(node.children);
      return node;
    });
  for (const block of blocks) change(block, countIn);
  return count === 1;
}

/** A block with its content changed. */
function change<T extends Block>(block: T, inline: Change): T {
  if (block.type === 'list') {
    return { ...block, items: block.items.map((item) => changeItem(item, inline)) };
  }
  if (block.type === 'table') {
    return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(inline))) };
  }
  return 'content' in block ? { ...block, content: inline(block.content) } : block;
}

function changeItem(item: ListItem, inline: Change): ListItem {
  return {
    ...item,
    content: inline(item.content),
    children: item.children.map((child) => change(child, inline)),
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
    return nodes.flatMap((node, index) =>
      this.#split(node, nodes.slice(Math.max(index - nearest, 0), index)),
    );
  }

  /** Finds marks that only their place beside a word tells from the text. */
  findGlued(nodes: readonly Inline[], pattern: RegExp): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return this.#splitText(node.value, pattern);
      return [
        'children' in node ? { ...node, children: this.findGlued(node.children, pattern) } : node,
      ];
    });
  }

  has(number: number): boolean {
    return this.#marked.has(number);
  }

  #split(node: Inline, before: readonly Inline[]): Inline[] {
    if (node.type === 'text') return this.#splitText(node.value, mark);
    if (node.type === 'superscript') {
      const value = plainText(node.children);
      const isNumber = /^\d{1,3}$/u.test(value) && this.#numbers.has(Number(value));
      const isMark = isNumber && endsMarked.test(plainText(before));
      return [isMark ? this.#mark(Number(value), value) : node];
    }
    return ['children' in node ? { ...node, children: this.find(node.children) } : node];
  }

  #splitText(text: string, pattern: RegExp): Inline[] {
    const nodes: Inline[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const number = markNumber(match[0]);
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
