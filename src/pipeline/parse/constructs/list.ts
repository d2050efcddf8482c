/** Lists with a marker before each item, and the HTML lists that some exports leave. */
import type { ListBlock, ListItem } from '../../types/blocks.ts';
import type { Construct } from '../construct.ts';
import { parseInline } from '../inline.ts';
import type { LineCursor } from '../line-cursor.ts';
import { splitParagraphs, takeParagraphLines } from './paragraph.ts';

/** Characters that are only ever bullets: those of Unicode, and those of Word’s symbol fonts. */
export const bullets = String.raw`•·▪▫◦‣●○■□◼◾►➢❖✓✔\uF0B7\uF0A7\uF06E\uF02D\uF0D8\uF0FC`;

/** Characters that are bullets only before a space: dashes, and letters left by a lost font. */
const spacedBullets = '-*–−+§Øo';

/** `- briefings`, `· ensure`, `• at risk`, `▪ Good`; groups: indentation, text. */
const marker = new RegExp(
  String.raw`^(\s*)(?:[${spacedBullets}]\s+|[${bullets}]\s*)(?=\S)(.*)$`,
  'u',
);

/** `<ul style="…"> ▪ Good progress … ▪ Very good …`: the start of an HTML list. */
const htmlList = /^\s*<[uo]l(?:\s[^>]*)?>/iu;

/** Bullets that separate items in an HTML list, in place of its tags. */
const bullet = /[•▪◦\uF0B7\uF0A7]/u;

/** Whether a line begins with a list marker. */
export function opensWithMarker(line: string): boolean {
  return marker.test(line) || htmlList.test(line);
}

/** A line without its list marker. */
export function stripMarker(line: string): string {
  return marker.exec(line)?.[2] ?? line;
}

export const bulletList: Construct = (cursor, context) => {
  const first = cursor.peek();
  if (first === undefined || !marker.test(first.text)) return null;
  const block: ListBlock = { type: 'list', lines: [first.number, first.number], items: [] };
  const open: { indent: number; list: ListBlock }[] = [];
  for (let offset = nextItem(cursor); offset !== null; offset = nextItem(cursor)) {
    cursor.skip(offset);
    const line = cursor.peek();
    const [, space = '', rest = ''] = marker.exec(line?.text ?? '') ?? [];
    if (line === undefined) break;
    cursor.replace(rest);
    const text = takeParagraphLines(cursor, context);
    const item: ListItem = {
      lines: cursor.takenFrom(line.number),
      content: parseInline(text, context.source.dialect),
      children: [],
    };
    place(item, space.length, block, open);
    block.lines = cursor.takenFrom(first.number);
  }
  return [block];
};

export const htmlBulletList: Construct = (cursor, context) => {
  const first = cursor.peek();
  if (first === undefined || !htmlList.test(first.text)) return null;
  const text = takeParagraphLines(cursor, context);
  const lines = cursor.takenFrom(first.number);
  const items = splitItems(text).map((item): ListItem => ({
    lines,
    content: parseInline(item, context.source.dialect),
    children: [],
  }));
  return items.length === 0 ? [] : [{ type: 'list', lines, items }];
};

/** The items of a text, separated by bullets or the tags of HTML lists and paragraphs. */
export function splitItems(text: string): string[] {
  return text.split(bullet).flatMap(splitParagraphs);
}

/** Number of blank lines before the next item of the same list; null if there is none. */
function nextItem(cursor: LineCursor): number | null {
  const offset = cursor.nextTextOffset();
  return offset !== undefined && marker.test(cursor.peek(offset)?.text ?? '') ? offset : null;
}

/** Nests an item by its indentation relative to the items before it. */
function place(
  item: ListItem,
  indent: number,
  block: ListBlock,
  open: { indent: number; list: ListBlock }[],
): void {
  while (open.length > 1 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
  const current = open.at(-1);
  if (current === undefined) {
    open.push({ indent, list: block });
    block.items.push(item);
  } else if (indent > current.indent) {
    const list: ListBlock = { type: 'list', lines: item.lines, items: [item] };
    current.list.items.at(-1)?.children.push(list);
    open.push({ indent, list });
  } else {
    current.indent = Math.min(current.indent, indent);
    current.list.items.push(item);
    current.list.lines = [current.list.lines[0], item.lines[1]];
  }
}
