/** The parsed body of a report's MDX file → its sections as plain blocks, to show its text elsewhere. */
import { attribute, labelledList, type MdxNode } from './mdx.ts';
import { printedNumber, textOf, kindOfComponent } from './read.ts';
import type { UnitKind } from '../schemas/unit-kinds.ts';

/** Text is plain: emphasis and the cells of tables are left out. */
export type Block =
  | { type: 'text'; text: string }
  | UnitBlock
  | { type: 'list'; items: Block[][] }
  | FindingsBlock
  | { type: 'table' };

/** A unit with what is printed under it. Its own texts, joined by spaces, are `Unit.text` without a footnote's mark. */
export interface UnitBlock {
  type: 'unit';
  /** Fragment of the unit in its report, without `#`. */
  anchor: string;
  kind: UnitKind;
  /** Its number, or the mark of a footnote, as printed: `17.`; null if it has none. */
  printed: string | null;
  blocks: Block[];
}

/** Strengths and weaknesses. */
export interface FindingsBlock {
  type: 'findings';
  groups: FindingsGroup[];
}

export interface FindingsGroup {
  kind: 'strengths' | 'weaknesses';
  /** The label printed above the list, or above both lists; null if there is none. */
  label: string | null;
  /** Empty if the report prints only the label. */
  blocks: Block[];
}

/** The blocks of each section of a parsed body, by the section's id, without headings. */
export function blocksIn(tree: MdxNode): Map<string, Block[]> {
  const sections = (tree.children ?? []).filter(({ name }) => name === 'Section');
  return new Map(
    sections.map((section) => [attribute(section, 'id') ?? '', blocksOf(section.children ?? [])]),
  );
}

/** The blocks within a block. */
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

/** The units among and within blocks, in the order of the text. */
export function unitsIn(blocks: readonly Block[]): UnitBlock[] {
  return blocks.flatMap((block) => [
    ...(block.type === 'unit' ? [block] : []),
    ...unitsIn(within(block)),
  ]);
}

/** A unit with all that belongs to it. */
export interface WholeUnit {
  unit: UnitBlock;
  /** The unit and, if it is an item of a list, what follows it within that item. */
  blocks: Block[];
  /** Whether it is an item of a list. */
  isListed: boolean;
}

/** Every unit among and within blocks, with all that belongs to it, in the order of the text. */
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

/** All words of blocks, including lists under them but not footnotes, numbers and labels. */
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

/** The blocks of a node; null if it is part of a line. */
function toBlocks(node: MdxNode): Block[] | null {
  const children = node.children ?? [];
  const kind = kindOfComponent[node.name ?? ''];
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
  return (findings.children ?? []).map((list) => ({
    ...labelledList(list, findings),
    blocks: blocksOf(list.children ?? []),
  }));
}
