/** Strengths and weaknesses, from labelled lists or from tables of findings. */
import { plainText } from '../parse/inline.ts';
import type {
  Block,
  Cell,
  Finding,
  LabelBlock,
  LineRange,
  ListItem,
  TableBlock,
} from '../types/blocks.ts';
import type { Findings, FindingsGroup, FindingsLabel, Item } from '../types/report.ts';
import { toItem } from './items.ts';
import type { SectionContext } from './section-context.ts';
import { cellText } from './tables.ts';

/**
 * The labels at the start of blocks that stand side by side, where an export made one column of two: nothing says which
 * of the findings below belong to which. Null if the blocks begin otherwise.
 */
export function labelsTogether(blocks: readonly Block[]): [LabelBlock, LabelBlock] | null {
  const [first, second] = blocks;
  if (first?.type !== 'label' || second?.type !== 'label') return null;
  return first.finding === second.finding ? null : [first, second];
}

/**
 * Findings in lists below their labels. Takes consecutive labels, each kind once; `taken` is the number of blocks
 * used.
 */
export function labelledFindings(
  blocks: readonly Block[],
  context: SectionContext,
): { node: Findings; taken: number } {
  const groups: FindingsGroup[] = [];
  let taken = 0;
  let bare = false;
  for (;;) {
    const label = blocks[taken];
    const isNew =
      label?.type === 'label' && groups.every(({ finding }) => finding !== label.finding);
    if (label?.type !== 'label' || !isNew) break;
    const below = blocks.slice(taken + 1);
    const items = itemsUnder(below, bare, context);
    bare = items.bare;
    if (items.entries.length === 0) noteEmpty(label, below[0], context);
    groups.push(toGroup(label, items.entries, context));
    taken += 1 + items.entries.length;
  }
  return { node: { type: 'findings', labels: null, groups }, taken };
}

/**
 * The items below a label, one entry per block. A paragraph between two lists is an item whose marker was lost.
 * Paragraphs without any list are items if a label or a numbered paragraph follows them, or if those under the
 * label before were items.
 */
function itemsUnder(
  blocks: readonly Block[],
  bareBefore: boolean,
  { closes }: SectionContext,
): { entries: (readonly ListItem[])[]; bare: boolean } {
  const end = blocks.findIndex(
    (block) =>
      block.type !== 'list' && (block.type !== 'paragraph' || closes(plainText(block.content))),
  );
  const run = end < 0 ? blocks : blocks.slice(0, end);
  const next = end < 0 ? undefined : blocks[end]?.type;
  const listed = run[0]?.type === 'list';
  const bare = !listed && (next === 'label' || next === 'numbered' || bareBefore);
  const lastList = run.findLastIndex((block) => block.type === 'list') + 1;
  const taken = listed ? lastList : bare ? run.length : 0;
  const entries = run.slice(0, taken).map((block): readonly ListItem[] => {
    if (block.type === 'list') return block.items;
    if (block.type !== 'paragraph') return [];
    return [{ lines: block.lines, content: block.content, children: [] }];
  });
  return { entries, bare };
}

function toGroup(
  label: LabelBlock,
  entries: readonly (readonly ListItem[])[],
  context: SectionContext,
): FindingsGroup {
  return {
    finding: label.finding,
    label: plainText(label.content),
    items: entries.flat().map((item) => toItem(item, label.finding, context)),
  };
}

/** Findings from a table that labels them; null for other tables. */
export function tableFindings(block: TableBlock, context: SectionContext): Findings | null {
  return besideLabels(block, context) ?? underLabels(block, context) ?? inColumns(block, context);
}

/** Each row has a label and, in the next cell, its findings. */
function besideLabels(block: TableBlock, context: SectionContext): Findings | null {
  const groups = block.rows.map(([label = [], items = [], ...more]): FindingsGroup | null => {
    const finding = context.vocabulary.finding(cellText(label));
    if (finding === null || items.length === 0 || more.length > 0) return null;
    if (context.vocabulary.finding(cellText(items)) !== null) return null;
    return {
      finding,
      label: cellText(label),
      items: cellItems(items, block.lines, finding, context),
    };
  });
  const complete = groups.filter((group) => group !== null);
  if (complete.length < groups.length || groups.length === 0) return null;
  return { type: 'findings', labels: null, groups: complete };
}

/** One column in which labels and findings alternate. */
function underLabels(block: TableBlock, context: SectionContext): Findings | null {
  const cells = block.rows.map((row) => row[0] ?? []);
  const kinds = cells.map((cell) => context.vocabulary.finding(cellText(cell)));
  const isColumn = block.rows.every(({ length }) => length === 1);
  if (!isColumn || kinds[0] === null || kinds.filter((kind) => kind !== null).length < 2) {
    return null;
  }
  const groups: FindingsGroup[] = [];
  cells.forEach((cell, row) => {
    const finding = kinds[row] ?? null;
    const open = groups.at(-1);
    if (finding !== null) groups.push({ finding, label: cellText(cell), items: [] });
    else open?.items.push(...cellItems(cell, block.lines, open.finding, context));
  });
  return { type: 'findings', labels: null, groups };
}

/** The labels are in the first row, each above its column. */
function inColumns(block: TableBlock, context: SectionContext): Findings | null {
  const [head = [], ...rows] = block.rows;
  const isEmpty = (column: number): boolean =>
    rows.every((row) => (row[column] ?? []).length === 0);
  const columns = head.flatMap((cell, column) => {
    const finding = context.vocabulary.finding(cellText(cell));
    // A column without words is left over from a printed frame.
    if (finding === null && cell.length === 0 && isEmpty(column)) return [];
    return [{ finding, label: cellText(cell), column }];
  });
  const labelled = columns.filter(
    (column): column is FindingsLabel & { column: number } => column.finding !== null,
  );
  if (labelled.length === 0 || labelled.length < columns.length) return null;
  // Rows with more cells than labels would lose some, so the table stays as printed.
  const width = Math.max(...labelled.map(({ column }) => column)) + 1;
  if (rows.some((row) => row.slice(width).some((cell) => cell.length > 0))) return null;
  const empty = labelled.filter(({ column }) => isEmpty(column));
  for (const { label } of empty) noteNothing(label, block.lines[0], context);
  const groups = (rows.length > 0 ? rows : [[]]).flatMap((row, index) =>
    labelled.flatMap((entry): FindingsGroup[] => {
      const { finding, column } = entry;
      const shown = cellGroups(row[column] ?? [], block.lines, finding, context);
      // A column without findings is shown once, empty as printed.
      const isEmptyColumn = index === 0 && empty.includes(entry);
      return isEmptyColumn ? [{ finding, label: null, items: [] }] : shown;
    }),
  );
  const labels = labelled.map(({ finding, label }) => ({ finding, label }));
  return { type: 'findings', labels, groups };
}

function cellItems(cell: Cell, lines: LineRange, kind: Finding, context: SectionContext): Item[] {
  return cell.map((content) => toItem({ lines, content, children: [] }, kind, context));
}

/** The findings of a cell. A line that ends in a colon, `Staying safe:`, is the label of those below it. */
function cellGroups(
  cell: Cell,
  lines: LineRange,
  finding: Finding,
  context: SectionContext,
): FindingsGroup[] {
  const groups: FindingsGroup[] = [];
  cell.forEach((content, index) => {
    const text = plainText(content).trim();
    const isLabel = text.endsWith(':') && index + 1 < cell.length;
    if (isLabel || groups.length === 0) {
      groups.push({ finding, label: isLabel ? text : null, items: [] });
    }
    if (!isLabel) groups.at(-1)?.items.push(...cellItems([content], lines, finding, context));
  });
  return groups;
}

/** Notes a label without findings: nothing is below it, or nothing that is certainly a finding. */
function noteEmpty(label: LabelBlock, below: Block | undefined, context: SectionContext): void {
  const text = plainText(label.content);
  const [line] = label.lines;
  if (below?.type === 'label') {
    context.notes.push({
      line,
      rule: 'label-over-label',
      what: `“${text}” stands directly above “${plainText(below.content)}”.`,
      why: 'Either nothing is printed under it, or an export made one column of two; what follows is shown under the label nearest to it.',
    });
  } else if (below?.type === 'paragraph' && below.lines[0] <= label.lines[1] + 2) {
    context.notes.push({
      line,
      rule: 'label-over-paragraph',
      what: `“${text}” is printed with no list under it.`,
      why: 'The source holds no item here; the paragraph below it is shown as a paragraph.',
    });
  } else {
    noteNothing(text, line, context);
  }
}

function noteNothing(label: string, line: number, context: SectionContext): void {
  context.notes.push({
    line,
    rule: 'label-empty',
    what: `“${label}” is printed with nothing under it.`,
    why: 'The source holds no item here; the label is shown as printed.',
  });
}
