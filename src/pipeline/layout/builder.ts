/** Collects lines into blocks. Keeps track of the open text, and of what a page break put in the middle of it. */
import { toInlineFootnote } from '../parse/constructs/footnote.ts';
import { endsSentence } from '../parse/sentence.ts';
import type {
  Block,
  FootnoteBlock,
  Inline,
  LineRange,
  ListBlock,
  ListItem,
} from '../types/blocks.ts';
import type { PageLine, TextRun } from '../types/page.ts';
import { separator, toInline, type TextLine } from './inline.ts';

/** A text that further lines may continue. */
export interface OpenText {
  kind: 'paragraph' | 'numbered' | 'item';
  /** Left edge of its lines after the first. */
  textLeft: number;
  last: PageLine;
  lines: TextLine[];
  first: PageLine;
  /** All of its lines after the first, whose left edge may differ. */
  wrapped: PageLine[];
}

interface OpenList {
  list: ListBlock;
  left: number;
}

export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** The text last begun or continued, other than a footnote. */
  open: OpenText | null = null;
  /** How far from its number the second line of the numbered text last read begins; null before there is one. */
  indent: number | null = null;
  /** Number of the footnote last begun; 0 before the first. */
  lastNote = 0;
  #take: ((content: Inline[], lines: LineRange) => void) | null = null;
  /** The part of the open text that came before a footnote in the middle of it. */
  #content: Inline[] = [];
  #lists: OpenList[] = [];
  /** Footnotes that follow the open text, and may turn out to be in the middle of it. */
  #footnotes: FootnoteBlock[] = [];
  #note: { block: FootnoteBlock; lines: TextLine[]; last: PageLine } | null = null;
  /** Number and last line of the footnote last ended. */
  #noteBefore: { number: number; last: PageLine } | null = null;

  /** Begins a paragraph, numbered or not. `toBlock` makes its block once it is complete. */
  begin(
    kind: 'paragraph' | 'numbered',
    line: PageLine,
    runs: TextRun[],
    textLeft: number,
    toBlock: (content: Inline[], lines: LineRange) => Block,
  ): void {
    this.close();
    this.#open(kind, line, runs, textLeft, (content, lines) => {
      this.blocks.push(toBlock(content, lines));
    });
  }

  /** Begins an item of a list. The position of its marker decides how deeply it is nested. */
  beginItem(line: PageLine, runs: TextRun[], left: number, textLeft: number): void {
    this.#closeText();
    const list = this.#listAt(left, line);
    const item: ListItem = { lines: rangeOf(line, line), content: [], children: [] };
    this.#closeFootnotes((footnotes) => {
      const before = list.items.at(-1);
      if (before) before.children.push(...footnotes);
      else this.blocks.push(...footnotes);
    });
    list.items.push(item);
    this.#open('item', line, runs, textLeft, (content, lines) => {
      item.content = content;
      item.lines = lines;
      for (const open of this.#lists) open.list.lines = [open.list.lines[0], lines[1]];
    });
  }

  /** Adds a line to the open text. Throws if none is open. */
  goOn(line: PageLine): void {
    if (!this.open) throw new Error('No text is open: this is a bug in Pilcrow.');
    this.#closeNote();
    if (this.#footnotes.length > 0) {
      // `co-`, the footnotes, `ordinated`: nothing may come between the parts of a word.
      const value = separator(this.open.last.text, line.text);
      const space: Inline[] = value === '' ? [] : [{ type: 'text', value }];
      this.#content.push(...toInline(this.open.lines), ...space);
      for (const note of this.#footnotes) this.#content.push(toInlineFootnote(note), ...space);
      this.#footnotes = [];
      this.open.lines = [];
    }
    const { first, last, kind } = this.open;
    if (last === first && last.page === line.page && kind === 'numbered') {
      this.indent = line.box.left - first.box.left;
    }
    if (last === first || last.page !== line.page) this.open.textLeft = line.box.left;
    this.open.lines.push(line);
    this.open.wrapped.push(line);
    this.open.last = line;
  }

  /** Adds a line to the open footnote; false if none is open on that page. */
  goOnNote(line: PageLine): boolean {
    if (!this.#note || this.#note.last.page !== line.page) return false;
    this.#note.lines.push(line);
    this.#note.last = line;
    return true;
  }

  /** Begins the rest of a footnote that broke off at the end of the page before; false if none did. */
  takeUpNote(line: PageLine): boolean {
    this.#closeNote();
    const before = this.#noteBefore;
    if (before === null || before.last.page !== line.page - 1) return false;
    if (before.last.size !== line.size || endsSentence(before.last.text)) return false;
    this.beginNote(line, line.runs, before.number, '');
    return true;
  }

  beginNote(line: PageLine, runs: TextRun[], number: number, mark: string): void {
    this.#closeNote();
    const lines = rangeOf(line, line);
    const block: FootnoteBlock = { type: 'footnote', lines, number, mark, content: [] };
    this.#note = { block, lines: [{ ...line, runs }], last: line };
    this.lastNote = number;
  }

  /** Ends all that is open and adds complete blocks. */
  add(...blocks: Block[]): void {
    this.close();
    this.blocks.push(...blocks);
  }

  /** Ends all that is open. */
  close(): void {
    this.#closeText();
    this.#lists = [];
    this.#closeFootnotes((footnotes) => this.blocks.push(...footnotes));
  }

  #open(
    kind: OpenText['kind'],
    line: PageLine,
    runs: TextRun[],
    textLeft: number,
    take: (content: Inline[], lines: LineRange) => void,
  ): void {
    this.open = {
      kind,
      textLeft,
      last: line,
      lines: [{ ...line, runs }],
      first: line,
      wrapped: [],
    };
    this.#content = [];
    this.#take = take;
  }

  #closeText(): void {
    this.#closeNote();
    if (this.open && this.#take) {
      const content = [...this.#content, ...toInline(this.open.lines)];
      this.#take(content, rangeOf(this.open.first, this.open.last));
    }
    this.open = null;
    this.#take = null;
  }

  #closeNote(): void {
    if (!this.#note) return;
    const { block, lines, last } = this.#note;
    block.content = toInline(lines);
    block.lines = [block.lines[0], last.number];
    this.#footnotes.push(block);
    this.#noteBefore = { number: block.number, last };
    this.#note = null;
  }

  #closeFootnotes(put: (footnotes: FootnoteBlock[]) => void): void {
    if (this.#footnotes.length > 0) put(this.#footnotes);
    this.#footnotes = [];
  }

  /** The list that an item belongs to, by the left edge of its marker. */
  #listAt(left: number, line: PageLine): ListBlock {
    while (this.#lists.length > 1 && left < (this.#lists.at(-1)?.left ?? 0) - nested) {
      this.#lists.pop();
    }
    const current = this.#lists.at(-1);
    if (current && left <= current.left + nested) return current.list;
    const list: ListBlock = { type: 'list', lines: rangeOf(line, line), items: [] };
    const around: Block[] = current?.list.items.at(-1)?.children ?? this.blocks;
    this.#closeFootnotes((footnotes) => around.push(...footnotes));
    around.push(list);
    this.#lists.push({ list, left });
    return list;
  }
}

/** Points by which a marker must be further right than those of its list to begin a nested one. */
const nested = 8;

function rangeOf(first: PageLine, last: PageLine): LineRange {
  return [first.number, last.number];
}
