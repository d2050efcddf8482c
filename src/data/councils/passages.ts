/** Sections of a report, set to be read outside it. */
import type { Block } from '../../report/blocks.ts';
import { chainOf } from '../../report/section-tree.ts';
import type { SectionText } from '../../report/types.ts';

/** A section of the report, whole. */
export interface Passage {
  section: SectionText;
  /** Headings above it that are not on its area, outermost first. */
  under: string[];
  /** 0 where no section on its area is above it. */
  depth: number;
  blocks: Block[];
  /** What ends the letter that the report is, and is said of no area: in the last section of one alone. */
  closing: Block[];
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

const valediction = /^yours (?:sincerely|faithfully|truly)\b/iu;

/** A letter goes from its last findings to its end without a heading. */
function partClosing({ units }: SectionText, blocks: Block[]): Pick<Passage, 'blocks' | 'closing'> {
  const findings = blocks.findLastIndex(({ type }) => type === 'findings');
  const isEnd = findings >= 0 && units.some(({ text }) => valediction.test(text));
  const end = isEnd ? findings + 1 : blocks.length;
  return { blocks: blocks.slice(0, end), closing: blocks.slice(end) };
}
