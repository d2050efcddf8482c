/**
 * Text fragments (https://wicg.github.io/scroll-to-text-fragment/) for words of the report. A browser seeks
 * them in the whole page, and words before and after tell which are meant. These are taken from the same
 * block of the text: it is verbatim and stays, where what the site says around it may change.
 */
import { charactersOf, collapse, piecesOf } from './unit-text.ts';

/** Longest selection, in characters, that is named in full rather than by its first and last words. */
const longest = 200;

/** A block of text with those of its words that are selected. */
interface Block {
  text: string;
  words: readonly { start: number; end: number }[];
  /** Index of the first and of the last selected word. */
  first: number;
  last: number;
}

/** Finds the words of a browser's own search: a directive has to begin and end with whole ones. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The directive that leads to the words in a range, e.g. `:~:text=before-,the%20words,-after`.
 * @returns null where nothing in their block tells the words from others on the page
 */
export function textDirective(range: Range, article: Element): string | null {
  const blocks = selectedBlocks(range, article);
  const [start, end] = [blocks[0], blocks.at(-1)];
  if (!start || !end) return null;
  const page = foldedPage();
  if (start !== end) return span(start, end, page);
  const isShort = slice(start, start.first, start.last).length <= longest;
  return (isShort ? null : span(start, end, page)) ?? exact(start, page);
}

/** Names all the words, with as many around them as they need to be told from others. */
function exact(block: Block, page: string): string | null {
  const { first, last, words } = block;
  const most = Math.max(first, words.length - 1 - last);
  for (let around = 0; around <= most; around += 1) {
    const from = Math.max(0, first - around);
    const to = Math.min(words.length - 1, last + around);
    if (!isUnique(slice(block, from, to), page)) continue;
    return directive([
      from < first && `${encode(between(block, words[from]?.start, words[first]?.start))}-`,
      encode(slice(block, first, last)),
      to > last && `-${encode(between(block, words[last]?.end, words[to]?.end))}`,
    ]);
  }
  return null;
}

/** Names the first and the last of the words, as many of each as make them the only ones. */
function span(start: Block, end: Block, page: string): string | null {
  const half = start === end ? Math.floor((start.last - start.first) / 2) : Infinity;
  const head = grow(
    Math.min(start.last - start.first, half),
    (by) => slice(start, start.first, start.first + by),
    page,
  );
  const tail = grow(
    Math.min(end.last - end.first, half),
    (by) => slice(end, end.last - by, end.last),
    page,
  );
  return head === null || tail === null ? null : directive([encode(head), encode(tail)]);
}

/** The shortest unique text, made from a few words or more. */
function grow(most: number, textOf: (by: number) => string, page: string): string | null {
  for (let by = Math.min(3, most); by <= most; by += 1) {
    if (isUnique(textOf(by), page)) return textOf(by);
  }
  return null;
}

function directive(parts: readonly (string | false)[]): string {
  return `:~:text=${parts.filter((part) => part !== false).join(',')}`;
}

/** A hyphen marks context in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function selectedBlocks(range: Range, article: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let selected: [start: number, end: number] | null = null;
  for (const piece of [...piecesOf(article, 'article'), ' ' as const]) {
    if (piece instanceof Text) {
      const within = charactersOf(piece, range);
      if (within.trim() !== '') {
        const from = text.length + (piece === range.startContainer ? range.startOffset : 0);
        selected = [selected?.[0] ?? from, from + within.length];
      }
      text += piece.data;
    } else {
      if (selected) blocks.push(...toBlock(text, selected));
      [text, selected] = ['', null];
    }
  }
  return blocks;
}

function toBlock(text: string, [from, to]: readonly [number, number]): Block[] {
  const words = [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  const first = words.findIndex(({ end }) => end > from);
  const last = words.findLastIndex(({ start }) => start < to);
  return first === -1 || last < first ? [] : [{ text, words, first, last }];
}

function slice(block: Block, first: number, last: number): string {
  return between(block, block.words[first]?.start, block.words[last]?.end);
}

function between({ text }: Block, start: number | undefined, end: number | undefined): string {
  return collapse(text.slice(start, end));
}

function isUnique(text: string, page: string): boolean {
  const sought = fold(text);
  const index = page.indexOf(sought);
  return index !== -1 && index === page.lastIndexOf(sought);
}

/** The text of the page, hidden parts too: what is folded on this screen may be open on another. */
function foldedPage(): string {
  const blocks = piecesOf(document.body, 'page').map((piece) =>
    piece instanceof Text ? piece.data.replace(/\s+/gu, ' ') : '\n',
  );
  return fold(blocks.join(''));
}

/** As browsers compare: without case, accents and the shapes of quotation marks. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase();
}
