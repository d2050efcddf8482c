/** Rejoins texts that a page break cut in two. Footnotes between the halves stay in place. */
import type { Note } from '../../schemas/report.ts';
import type { Block, FootnoteBlock, Inline, ListBlock, ListItem } from '../types/blocks.ts';
import { toInlineFootnote } from './constructs/footnote.ts';
import { plainText } from './inline.ts';
import {
  breaksOff,
  endsSentence,
  isLabelled,
  isSentence,
  runningText,
  startsLower,
} from './sentence.ts';

type TextBlock = Extract<Block, { type: 'paragraph' | 'numbered' }>;

/** `The local partnership should`: a list with a single recommendation may follow. */
const leadsToList = /\b(?:should|must|will|need to|needs to)$/u;

/** Joins each block to the one that it continues. */
export function mendPageBreaks(blocks: readonly Block[]): { blocks: Block[]; notes: Note[] } {
  const mended: Block[] = [];
  const notes: Note[] = [];
  for (const block of blocks) {
    const at = mended.findLastIndex(({ type }) => type !== 'footnote');
    const before = mended[at];
    const footnotes = mended.slice(at + 1).filter((block) => block.type === 'footnote');
    const joined = before === undefined ? null : join(before, footnotes, block);
    if (joined === null) {
      mended.push(block);
      continue;
    }
    mended.splice(at, Infinity, joined.block);
    if (joined.note !== null) notes.push(joined.note);
  }
  return { blocks: mended, notes };
}

interface Joined {
  block: Block;
  note: Note | null;
}

function join(before: Block, footnotes: readonly FootnoteBlock[], next: Block): Joined | null {
  if (before.type === 'list') return joinToList(before, footnotes, next);
  if (before.type !== 'paragraph' && before.type !== 'numbered') return null;
  const text = plainText(before.content);
  if (endsSentence(text)) return null;
  if (next.type === 'list') return joinLostBullet(before, footnotes, next);
  if (next.type !== 'paragraph') return null;
  const continuation = plainText(next.content);
  if ((startsLower(continuation) && isSentence(continuation)) || breaksOff(text)) {
    return { block: append(before, footnotes, next.content, next.lines[1]), note: null };
  }
  if (!isRunningText(before.content) || !endsSentence(continuation)) return null;
  // A statement that is bold as a whole ends where the bold does.
  if (isBold(before.content) && !isBold(next.content)) return null;
  // A list of names needs no full stop.
  if (before.type === 'paragraph' && isLabelled(text)) return null;
  const note = {
    line: next.lines[0],
    rule: 'paragraph-joined' as const,
    what: 'Joined to the paragraph before it.',
    why: 'The paragraph before it has no end; a page break may have parted them.',
  };
  return { block: append(before, footnotes, next.content, next.lines[1]), note };
}

/** Whether the text is long and without line breaks, as in an address, on a cover or in the key to a scale. */
function isRunningText(content: readonly Inline[]): boolean {
  return content.every(({ type }) => type !== 'break') && plainText(content).length > runningText;
}

function isBold(content: readonly Inline[]): boolean {
  return content.every(({ type }) => type === 'strong');
}

/** Joins half a sentence that an export turned into a list of one item: `- plan is detailed but could be …`. */
function joinLostBullet(
  before: TextBlock,
  footnotes: readonly FootnoteBlock[],
  list: ListBlock,
): Joined | null {
  const [item, ...more] = list.items;
  if (item === undefined || more.length > 0 || item.children.length > 0) return null;
  const text = plainText(item.content);
  if (!startsLower(text) || !endsSentence(text)) return null;
  if (leadsToList.test(plainText(before.content))) return null;
  return {
    block: append(before, footnotes, item.content, item.lines[1]),
    note: {
      line: item.lines[0],
      rule: 'item-joined',
      what: 'A bullet read as the rest of a sentence.',
      why: 'It is one item, begins in mid-sentence and ends the sentence of the paragraph above.',
    },
  };
}

/** Joins the continuation of a list after a page break: another list, or the rest of its last item. */
function joinToList(
  list: ListBlock,
  footnotes: readonly FootnoteBlock[],
  next: Block,
): Joined | null {
  if (next.type === 'paragraph') {
    const [text, openText] = [plainText(next.content), plainText(deepestLast(list).content)];
    const cut =
      breaksOff(openText) || (!endsSentence(openText) && startsLower(text) && isSentence(text));
    if (!cut) return null;
    const [, end] = next.lines;
    const whole = withDeepestLast(list, (item) => ({
      ...item,
      content: [...item.content, ...between(footnotes), ...next.content],
      lines: [item.lines[0], end],
    }));
    return { block: { ...whole, lines: [list.lines[0], end] }, note: null };
  }
  if (next.type !== 'list') return null;
  const [inner, rest] = isNestedEnd(list) ? partAtCapital(next.items) : [[], next.items];
  const nested = inner.length > 0 ? [{ ...next, items: inner }] : [];
  const whole = withLast(list, (item) => ({
    ...item,
    children: [...item.children, ...footnotes, ...nested],
  }));
  return { block: { ...whole, items: [...whole.items, ...rest] }, note: null };
}

/** Whether the last item of a list has a list in it. */
function isNestedEnd({ items }: ListBlock): boolean {
  return items.at(-1)?.children.some((child) => child.type === 'list') === true;
}

/**
 * Parts items before the first that begins with a capital. Those before it go on with the list in the item above, as
 * their indentation was lost at the page break.
 */
function partAtCapital(items: readonly ListItem[]): [inner: ListItem[], rest: ListItem[]] {
  const at = items.findIndex((item) => !startsLower(plainText(item.content)));
  const end = at < 0 ? items.length : at;
  return [items.slice(0, end), items.slice(end)];
}

/** A list with its last item changed. */
function withLast(list: ListBlock, change: (item: ListItem) => ListItem): ListBlock {
  const last = list.items.at(-1);
  return last === undefined ? list : { ...list, items: list.items.with(-1, change(last)) };
}

/** A list with the last item of the most deeply nested list at its end changed. */
function withDeepestLast(list: ListBlock, change: (item: ListItem) => ListItem): ListBlock {
  return withLast(list, (last) => {
    const at = last.children.findLastIndex((child) => child.type === 'list');
    const inner = last.children[at];
    if (inner?.type !== 'list') return change(last);
    return { ...last, children: last.children.with(at, withDeepestLast(inner, change)) };
  });
}

/** The last item of the most deeply nested list at the end. */
export function deepestLast(list: ListBlock): ListItem {
  const last = list.items.at(-1);
  if (last === undefined) throw new Error('A list without items: this is a bug in Pilcrow.');
  const inner = last.children.findLast((child) => child.type === 'list');
  return inner === undefined ? last : deepestLast(inner);
}

function append(
  block: TextBlock,
  footnotes: readonly FootnoteBlock[],
  content: Inline[],
  end: number,
): TextBlock {
  return {
    ...block,
    content: [...block.content, ...between(footnotes), ...content],
    lines: [block.lines[0], end],
  };
}

/** A space, and any footnotes, between the two halves of a text. */
function between(footnotes: readonly FootnoteBlock[]): Inline[] {
  const space: Inline = { type: 'text', value: ' ' };
  return [space, ...footnotes.flatMap((note) => [toInlineFootnote(note), space])];
}
