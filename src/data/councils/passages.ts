/** Sections of a report, to be read outside it. */
import type { Block } from '../../report/blocks.ts';
import { chainOf } from '../../report/section-tree.ts';
import type { SectionText } from '../../report/types.ts';

/** A whole section of a report. */
export interface Passage {
  section: SectionText;
  /** Headings above it that are not on the same area, outermost first. */
  under: string[];
  /** Number of sections above it on the same area. */
  depth: number;
  blocks: Block[];
  /** If the report is a letter, its closing words, which are not on an area; empty in all but the last section. */
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

/** Separates the end of a letter, which follows its last findings without a heading. */
function partClosing({ units }: SectionText, blocks: Block[]): Pick<Passage, 'blocks' | 'closing'> {
  const findings = blocks.findLastIndex(({ type }) => type === 'findings');
  const isEnd = findings >= 0 && units.some(({ text }) => valediction.test(text));
  const end = isEnd ? findings + 1 : blocks.length;
  return { blocks: blocks.slice(0, end), closing: blocks.slice(end) };
}
