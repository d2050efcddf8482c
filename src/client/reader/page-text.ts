/** The words of the page in order, as a browser searches them: in blocks, without case and accents. */
import { collapsed } from '../../util/white-space.ts';
import { charactersOf, piecesOf } from './unit-text.ts';

/** A word of the page. */
interface Word {
  /** Index of its block. */
  block: number;
  /** Offsets in the text of its block. */
  start: number;
  end: number;
  /** Offsets in the folded text of the page. */
  from: number;
  to: number;
}

/** Text without the end of a paragraph, cell or the like in it. Terms of a directive must stay within one block. */
interface Block {
  text: string;
  /** Whether its words and numbers are those of the report rather than of the site. */
  isVerbatim: boolean;
}

/** Where context may be taken from: the report, or anything on the page. */
export type Source = 'report' | 'page';

/** Whether a term in the directive has context before or after it. */
interface Beside {
  prefix: boolean;
  suffix: boolean;
}

/** Finds words as a browser's own search does: a directive must begin and end with whole words. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export class PageText {
  readonly #article: Element;
  readonly #blocks: Block[] = [];
  readonly #words: Word[] = [];
  /** The block of each text node, and its offset in the block. */
  readonly #places = new Map<Node, { block: number; offset: number }>();
  #folded = '';

  constructor(article: Element) {
    this.#article = article;
    let text = '';
    let nodes: Text[] = [];
    // Includes hidden parts: what is folded on this screen may be open on another.
    for (const piece of [...piecesOf(document.body, 'page'), ' ' as const]) {
      if (piece instanceof Text) {
        this.#places.set(piece, { block: this.#blocks.length, offset: text.length });
        nodes.push(piece);
        text += piece.data;
      } else {
        if (text.trim() !== '') this.#add(text, nodes);
        [text, nodes] = ['', []];
      }
    }
  }

  /** The first and the last of the report's words in a range; null if it contains none. */
  wordsIn(range: Range): [first: number, last: number] | null {
    const selected = piecesOf(this.#article, 'article').filter(
      (piece) => charactersOf(piece, range).trim() !== '' && piece instanceof Text,
    ) as Text[];
    const [start, end] = [selected[0], selected.at(-1)];
    if (!start || !end) return null;
    const [from, to] = [this.#places.get(start), this.#places.get(end)];
    if (!from || !to) return null;
    const startAt = from.offset + (start === range.startContainer ? range.startOffset : 0);
    const endAt = to.offset + (end === range.endContainer ? range.endOffset : end.length);
    const first = this.#words.findIndex(
      (word) => word.block > from.block || (word.block === from.block && word.end > startAt),
    );
    const last = this.#words.findLastIndex(
      (word) => word.block < to.block || (word.block === to.block && word.start < endAt),
    );
    return first === -1 || last < first ? null : [first, last];
  }

  isOneBlock(first: number, last: number): boolean {
    return this.#words[first]?.block === this.#words[last]?.block;
  }

  /** Number of words after `first`, up to `last`, in its block. */
  wordsOn(first: number, last: number): number {
    const end = this.#words.findLastIndex((_, index) => this.isOneBlock(first, index));
    return Math.min(end, last) - first;
  }

  /** Number of words before `last`, back to `first`, in its block. */
  wordsBack(last: number, first: number): number {
    const start = this.#words.findIndex((_, index) => this.isOneBlock(last, index));
    return last - Math.max(start, first);
  }

  /** Number of words before `first`, at most `most`, for a prefix: from its block or, if none, from the one before. */
  roomBefore(first: number, most: number, source: Source): number {
    return this.#room(first, -1, { most, source });
  }

  /** Number of words after `last`, at most `most`, for a suffix: likewise. */
  roomAfter(last: number, most: number, source: Source): number {
    return this.#room(last, 1, { most, source });
  }

  /** The text from one word to another in the same block. */
  text(first: number, last: number): string {
    return this.term(first, last, { prefix: false, suffix: false });
  }

  /** The same, but if its context is in another block, extended to the edge of its own block on that side. */
  term(first: number, last: number, { prefix, suffix }: Beside): string {
    const isEdge = (word: number, other: number) => !this.isOneBlock(word, other);
    return this.#slice(
      first,
      prefix && isEdge(first, first - 1) ? 0 : this.#words[first]?.start,
      suffix && isEdge(last, last + 1) ? undefined : this.#words[last]?.end,
    );
  }

  /** The text from one word up to `first`, or to the end of its block if `first` is in another. */
  before(from: number, first: number): string {
    const end = this.isOneBlock(from, first) ? this.#words[first]?.start : undefined;
    return this.#slice(from, this.#words[from]?.start, end);
  }

  /** The text after `last` up to the end of `to`, or from the start of the block of `to` if `last` is in another. */
  after(last: number, to: number): string {
    const start = this.isOneBlock(last, to) ? this.#words[last]?.end : 0;
    return this.#slice(to, start, this.#words[to]?.end);
  }

  /** Whether the words from one to another occur only once on the page. */
  isUnique(from: number, to: number): boolean {
    const sought = this.#sought(from, to);
    return this.#folded.indexOf(sought) === this.#folded.lastIndexOf(sought);
  }

  /** Whether the words from one to another are the first occurrence of these words after the word `after`. */
  isNext(from: number, to: number, after: number): boolean {
    const start = this.#words[after]?.to;
    return this.#folded.indexOf(this.#sought(from, to), start) === this.#words[from]?.from;
  }

  #add(text: string, nodes: readonly Text[]): void {
    const block = this.#blocks.length;
    const isVerbatim = nodes.every(
      ({ parentElement }) =>
        this.#article.contains(parentElement) && !parentElement?.closest('[data-furniture]'),
    );
    this.#blocks.push({ text, isVerbatim });
    // Browsers ignore white space between blocks.
    let done = text.length - text.trimStart().length;
    for (const { index, segment, isWordLike } of segmenter.segment(text)) {
      if (isWordLike !== true) continue;
      const end = index + segment.length;
      this.#folded += fold(text.slice(done, index));
      const from = this.#folded.length;
      this.#folded += fold(segment);
      this.#words.push({ block, start: index, end, from, to: this.#folded.length });
      done = end;
    }
    this.#folded += `${fold(text.slice(done)).trimEnd()} `;
  }

  #room(word: number, step: 1 | -1, { most, source }: { most: number; source: Source }): number {
    const own = this.#words[word]?.block ?? 0;
    const beside = this.#words[word + step]?.block;
    if (beside === undefined) return 0;
    const mayServe = source === 'page' || this.#blocks[beside]?.isVerbatim === true;
    // Otherwise a block without words may be between them.
    const isNext = beside === own + step;
    if (beside !== own && !(isNext && mayServe)) return 0;
    let room = 0;
    while (room < most && this.#words[word + step * (room + 1)]?.block === beside) room += 1;
    return room;
  }

  #slice(word: number, start: number | undefined, end: number | undefined): string {
    const text = this.#blocks[this.#words[word]?.block ?? 0]?.text ?? '';
    return collapsed(text.slice(start, end));
  }

  #sought(from: number, to: number): string {
    return this.#folded.slice(this.#words[from]?.from, this.#words[to]?.to);
  }
}

/** Text as browsers compare it: ignoring case, accents and the shapes of quotation marks. */
function fold(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase();
}
