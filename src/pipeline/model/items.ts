/** Lists, their items and the footnotes among them, each with its id. */
import { footnoteId } from '../parse/constructs/footnote.ts';
import type { FootnoteBlock, ListBlock, ListItem } from '../types/blocks.ts';
import type { Footnote, Item, ItemKind, List } from '../types/report.ts';
import type { SectionContext } from './section-context.ts';

/** A list whose items are of one kind. */
export function toList(block: ListBlock, kind: ItemKind, context: SectionContext): List {
  return { type: 'list', items: block.items.map((item) => toItem(item, kind, context)) };
}

/** An item with what is below it. */
export function toItem(item: ListItem, kind: ItemKind, context: SectionContext): Item {
  const id =
    kind === 'recommendation'
      ? recommendationId(context)
      : `${context.id}-${kind}-${context.count(kind)}`;
  // The list below a recommendation or finding holds its parts, which are plain items.
  const children = item.children.map((child) =>
    child.type === 'list' ? toList(child, 'item', context) : toFootnote(child),
  );
  return { kind, id, lines: item.lines, content: item.content, children };
}

export function toFootnote(block: FootnoteBlock): Footnote {
  return { ...block, id: footnoteId(block.number) };
}

/** The id of the next recommendation, which is then counted. */
export function recommendationId(context: SectionContext): string {
  const prefix = context.recommendations ?? 'rec';
  return `${prefix}-${context.count(prefix)}`;
}
