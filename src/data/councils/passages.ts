/** Sections of a report, to be read outside it. */
import type { Block } from '../../report/blocks.ts';
import { chainOf } from '../../report/section-tree.ts';
import type { SectionText } from '../../report/types.ts';

/** A section of a report. */
export interface Passage {
  section: SectionText;
  /** Headings above it that are not on the same area, outermost first. */
  under: string[];
  /** Number of sections above it on the same area. */
  depth: number;
  /** What it says about its area. */
  blocks: Block[];
  /** Fragment of the first of its words that close the report and are about no area; null if it has none. */
  closing: string | null;
}

/** @param blocks those of each section of the report, by its id */
export function toPassage(section: SectionText, blocks: ReadonlyMap<string, Block[]>): Passage {
  const above = chainOf(section).slice(1).reverse();
  const onArea = above.filter(({ area }) => area === section.area);
  return {
    section,
    under: above.filter((one) => !onArea.includes(one)).map(({ name }) => name),
    depth: onArea.length,
    ...partClosing(section, blocks.get(section.id) ?? []),
  };
}

/** Separates the words that close a report, which follow what a section says about its area without a heading. */
function partClosing(
  { area, units }: SectionText,
  blocks: Block[],
): Pick<Passage, 'blocks' | 'closing'> {
  const others = new Set(units.filter((unit) => unit.area !== area).map(({ anchor }) => anchor));
  const first = blocks
    .filter((block) => block.type === 'unit')
    .find(({ anchor }) => others.has(anchor));
  return first === undefined
    ? { blocks, closing: null }
    : { blocks: blocks.slice(0, blocks.indexOf(first)), closing: first.anchor };
}
