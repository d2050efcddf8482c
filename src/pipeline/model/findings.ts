/** Strengths and weaknesses, from labelled lists or from tables of two columns. */
import { plainText } from '../parse/inline.ts';
import type { Block, Cell, LabelBlock, LineRange, ListItem, TableBlock } from '../types/blocks.ts';
import type { Findings, FindingsGroup, Item } from '../types/report.ts';
import { toItem, type SectionContext } from './section-body.ts';

/**
 * Findings under labels that stand above their lists. Takes as many labels as come one after another,
 * each kind once; `taken` counts the blocks used.
 */
export function labelledFindings(
  blocks: readonly Block[],
  context: SectionContext,
): { node: Findings; taken: number } {
  const groups: FindingsGroup[] = [];
  let taken = 0;
  for (;;) {
    const label = blocks[taken];
    const isNew =
      label?.type === 'label' && groups.every(({ finding }) => finding !== label.finding);
    if (label?.type !== 'label' || !isNew) break;
    const items = itemsUnder(blocks.slice(taken + 1));
    groups.push(toGroup(label, items.entries, context));
    taken += 1 + items.taken;
  }
  return { node: { type: 'findings', labels: null, groups }, taken };
}

/** The items below a label. A paragraph between two lists is an item whose marker was lost. */
function itemsUnder(blocks: readonly Block[]): { entries: ListItem[]; taken: number } {
  const end = blocks.findIndex((block) => block.type !== 'list' && block.type !== 'paragraph');
  const run = end < 0 ? blocks : blocks.slice(0, end);
  const taken =
    run[0]?.type === 'list' ? run.findLastIndex((block) => block.type === 'list') + 1 : 0;
  const entries = run.slice(0, taken).flatMap((block): ListItem[] => {
    if (block.type === 'list') return block.items;
    if (block.type !== 'paragraph') return [];
    return [{ lines: block.lines, content: block.content, children: [] }];
  });
  return { entries, taken };
}

function toGroup(label: LabelBlock, items: ListItem[], context: SectionContext): FindingsGroup {
  const text = plainText(label.content);
  if (items.length === 0) noteEmpty(text, label.lines[0], context);
  return {
    finding: label.finding,
    label: text,
    items: items.map((item) => toItem(item, label.finding, context)),
  };
}

/** Findings from a table whose first row is labels; null for any other table. */
export function tableFindings(block: TableBlock, context: SectionContext): Findings | null {
  const [head, ...rows] = block.rows;
  const labels = head?.map((cell) => cell.map(plainText).join(' ')) ?? [];
  const kinds = labels.map((label) => context.vocabulary.finding(label));
  if (kinds.length === 0 || kinds.some((kind) => kind === null)) return null;
  // A row with more cells than labels would lose some: it stays a table as printed.
  if (rows.some((row) => row.slice(kinds.length).some((cell) => cell.length > 0))) return null;
  const columns = kinds.flatMap((finding, column) =>
    finding === null ? [] : [{ finding, label: labels[column] ?? '', column }],
  );
  const empty = columns.filter(({ column }) =>
    rows.every((row) => (row[column] ?? []).length === 0),
  );
  for (const { label } of empty) noteEmpty(label, block.lines[0], context);
  const groups = (rows.length > 0 ? rows : [[]]).flatMap((row, index) =>
    columns.flatMap((entry): FindingsGroup[] => {
      const { finding, column } = entry;
      const items = cellItems(row[column] ?? [], block.lines, finding, context);
      // A column without any finding is shown as printed: once, with nothing in it.
      const shown = items.length > 0 || (index === 0 && empty.includes(entry));
      return shown ? [{ finding, label: null, items }] : [];
    }),
  );
  return {
    type: 'findings',
    labels: columns.map(({ finding, label }) => ({ finding, label })),
    groups,
  };
}

function cellItems(
  cell: Cell,
  lines: LineRange,
  kind: 'strength' | 'weakness',
  context: SectionContext,
): Item[] {
  return cell.map((content) => toItem({ lines, content, children: [] }, kind, context));
}

function noteEmpty(label: string, line: number, context: SectionContext): void {
  context.notes.push({
    line,
    what: `“${label}” is printed with nothing under it.`,
    why: 'The source holds no item here; the label is shown as printed.',
  });
}
