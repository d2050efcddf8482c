/** The body of a report's MDX file, parsed → its sections as plain blocks, to set its text again in another place. */
import { attribute, type MdxNode } from './mdx.ts';
import { printedNumber, textOf, unitKinds } from './read.ts';
import type { UnitKind } from './types.ts';

/** Text is plain: emphasis is left out, and so are the cells of tables. */
export type Block =
  | { type: 'text'; text: string }
  | UnitBlock
  | { type: 'list'; items: Block[][] }
  | FindingsBlock
  | { type: 'table' };

/** A unit with what is printed under it. Its own texts, joined by spaces, are `Unit.text`, the mark of a footnote left out. */
export interface UnitBlock {
  type: 'unit';
  /** Fragment of the unit in its report, without `#`. */
  anchor: string;
  kind: UnitKind;
  /** Its number, or the mark of a footnote, as printed: `17.`; null where it has none. */
  printed: string | null;
  blocks: Block[];
}

/** Strengths beside weaknesses. */
export interface FindingsBlock {
  type: 'findings';
  groups: FindingsGroup[];
}

export interface FindingsGroup {
  kind: 'strengths' | 'weaknesses';
  /** The label printed over the list, or over both lists; null where none is. */
  label: string | null;
  /** Empty where the report prints the label alone. */
  blocks: Block[];
}

/** Blocks of each section of a body that is parsed, by its id; headings are left out. */
export function blocksIn(tree: MdxNode): Map<string, Block[]> {
  const sections = (tree.children ?? []).filter(({ name }) => name === 'Section');
  return new Map(
    sections.map((section) => [attribute(section, 'id') ?? '', blocksOf(section.children ?? [])]),
  );
}

/** What stands within a block. */
export function within(block: Block): Block[] {
  switch (block.type) {
    case 'unit':
      return block.blocks;
    case 'list':
      return block.items.flat();
    case 'findings':
      return block.groups.flatMap(({ blocks }) => blocks);
    case 'text':
    case 'table':
      return [];
  }
}

/** The units among blocks and within them, in the order of the text. */
export function unitsIn(blocks: readonly Block[]): UnitBlock[] {
  return blocks.flatMap((block) => [
    ...(block.type === 'unit' ? [block] : []),
    ...unitsIn(within(block)),
  ]);
}

/** A unit with all that belongs to it. */
export interface WholeUnit {
  unit: UnitBlock;
  /** The unit, then what is listed under it, which follows an item of a list in the same item. */
  blocks: Block[];
  /** Whether it is an item of a list. */
  isListed: boolean;
}

/** Every unit among blocks and within them, whole, in the order of the text. */
export function wholeUnitsIn(blocks: readonly Block[]): WholeUnit[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(wholeUnitsOfItem);
    const own = block.type === 'unit' ? [{ unit: block, blocks: [block], isListed: false }] : [];
    return [...own, ...wholeUnitsIn(within(block))];
  });
}

function wholeUnitsOfItem(item: Block[]): WholeUnit[] {
  const [unit, ...rest] = item;
  if (unit?.type !== 'unit') return wholeUnitsIn(item);
  return [{ unit, blocks: item, isListed: true }, ...wholeUnitsIn([...unit.blocks, ...rest])];
}

/** All words of blocks, with what is listed under them; footnotes, numbers and labels are left out. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.type !== 'unit' || block.kind !== 'footnote')
    .map((block) => (block.type === 'text' ? block.text : wordsOf(within(block))))
    .filter((words) => words !== '')
    .join(' ');
}

function blocksOf(nodes: readonly MdxNode[]): Block[] {
  const blocks: Block[] = [];
  let line: MdxNode[] = [];
  const endLine = (): void => {
    const text = textOf({ type: 'root', children: line });
    if (text !== '') blocks.push({ type: 'text', text });
    line = [];
  };
  for (const node of nodes) {
    const inner = toBlocks(node);
    if (inner === null) {
      line.push(node);
    } else {
      endLine();
      blocks.push(...inner);
    }
  }
  endLine();
  return blocks;
}

/** Null for a piece of a line. */
function toBlocks(node: MdxNode): Block[] | null {
  const children = node.children ?? [];
  const kind = unitKinds[node.name ?? ''];
  if (kind !== undefined) return [toUnit(node, kind)];
  switch (node.name ?? node.type) {
    case 'heading':
      return [];
    case 'paragraph':
      return blocksOf(children);
    case 'list':
      return [{ type: 'list', items: children.map((item) => blocksOf(item.children ?? [])) }];
    case 'Findings':
      return [{ type: 'findings', groups: groupsOf(node) }];
    case 'Grades':
    case 'Table':
      return [{ type: 'table' }];
    default:
      return null;
  }
}

function toUnit(node: MdxNode, kind: UnitKind): UnitBlock {
  return {
    type: 'unit',
    anchor: attribute(node, 'id') ?? '',
    kind,
    printed: attribute(node, 'mark') ?? printedNumber(node) ?? null,
    blocks: blocksOf(node.children ?? []),
  };
}

function groupsOf(findings: MdxNode): FindingsGroup[] {
  return (findings.children ?? []).map((list) => {
    const kind = list.name === 'Weaknesses' ? 'weaknesses' : 'strengths';
    const label = attribute(list, 'label') ?? attribute(findings, kind) ?? null;
    return { kind, label, blocks: blocksOf(list.children ?? []) };
  });
}
