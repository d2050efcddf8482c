/** The words of the page in order, as a browser seeks them: in blocks, without case and accents. */
import { charactersOf, collapse, piecesOf } from './unit-text.ts';

/** A word of the page. */
interface Word {
  /** Index of its block. */
  block: number;
  /** Where it stands in the text of its block. */
  start: number;
  end: number;
  /** Where it stands in the folded text of the page. */
  from: number;
  to: number;
}

/** A run of text that no end of a paragraph, cell or the like parts: terms of a directive stay within one. */
interface Block {
  text: string;
  /** Whether the report says it, in words or a number, rather than the site. */
  isVerbatim: boolean;
}

/** Where context may come from: the report, or anything on the page. */
export type Source = 'report' | 'page';

/** What stands beside a term in the directive. */
interface Beside {
  prefix: boolean;
  suffix: boolean;
}

/** Finds the words of a browser's own search: a directive has to begin and end with whole ones. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export class PageText {
  readonly #article: Element;
  readonly #blocks: Block[] = [];
  readonly #words: Word[] = [];
  /** Place of each text node in its block. */
  readonly #places = new Map<Node, { block: number; offset: number }>();
  #folded = '';

  constructor(article: Element) {
    this.#article = article;
    let text = '';
    let nodes: Text[] = [];
    // Hidden parts too: what is folded on this screen may be open on another.
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

  /** The first and the last of the report's words in a range; null where it holds none. */
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

  /** How many words after one, to the last of them, its block holds. */
  wordsOn(first: number, last: number): number {
    const end = this.#words.findLastIndex((_, index) => this.isOneBlock(first, index));
    return Math.min(end, last) - first;
  }

  /** How many words before one, back to the first of them, its block holds. */
  wordsBack(last: number, first: number): number {
    const start = this.#words.findIndex((_, index) => this.isOneBlock(last, index));
    return last - Math.max(start, first);
  }

  /** How many words before one, `most` or fewer, may stand in a prefix: of its block, else of that before. */
  roomBefore(first: number, most: number, source: Source): number {
    return this.#room(first, -1, { most, source });
  }

  /** How many words after one, `most` or fewer, may stand in a suffix. */
  roomAfter(last: number, most: number, source: Source): number {
    return this.#room(last, 1, { most, source });
  }

  /** From one word to another of the same block. */
  text(first: number, last: number): string {
    return this.term(first, last, { prefix: false, suffix: false });
  }

  /** The same; where context of another block stands beside it, from or to the very edge of the block. */
  term(first: number, last: number, { prefix, suffix }: Beside): string {
    const isEdge = (word: number, other: number) => !this.isOneBlock(word, other);
    return this.#slice(
      first,
      prefix && isEdge(first, first - 1) ? 0 : this.#words[first]?.start,
      suffix && isEdge(last, last + 1) ? undefined : this.#words[last]?.end,
    );
  }

  /** The words from one to before another, up to the very edge of what follows. */
  before(from: number, first: number): string {
    const end = this.isOneBlock(from, first) ? this.#words[first]?.start : undefined;
    return this.#slice(from, this.#words[from]?.start, end);
  }

  /** The words after one to another. */
  after(last: number, to: number): string {
    const start = this.isOneBlock(last, to) ? this.#words[last]?.end : 0;
    return this.#slice(to, start, this.#words[to]?.end);
  }

  /** Whether the page has the words from one to another once. */
  isUnique(from: number, to: number): boolean {
    const sought = this.#sought(from, to);
    return this.#folded.indexOf(sought) === this.#folded.lastIndexOf(sought);
  }

  /** Whether the words from one to another are the next of their kind after a word. */
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
    // Between blocks a browser passes over white space.
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
    // Else a block without words may stand between.
    const isNext = beside === own + step;
    if (beside !== own && !(isNext && mayServe)) return 0;
    let room = 0;
    while (room < most && this.#words[word + step * (room + 1)]?.block === beside) room += 1;
    return room;
  }

  #slice(word: number, start: number | undefined, end: number | undefined): string {
    const text = this.#blocks[this.#words[word]?.block ?? 0]?.text ?? '';
    return collapse(text.slice(start, end));
  }

  #sought(from: number, to: number): string {
    return this.#folded.slice(this.#words[from]?.from, this.#words[to]?.to);
  }
}

/** As browsers compare: without case, accents and the shapes of quotation marks. */
function fold(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase();
}
