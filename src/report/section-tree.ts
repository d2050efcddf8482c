/** The tree of sections: they are stored flat, and each knows its parent. */
import type { SectionText } from './types.ts';

/** A section and its ancestors, innermost first. */
export function chainOf(section: SectionText): SectionText[] {
  return [section, ...(section.parent ? chainOf(section.parent) : [])];
}

/** The part of the report that a section is in: the outermost section. */
export function partOf(section: SectionText): SectionText {
  return section.parent ? partOf(section.parent) : section;
}

/**
 * The innermost section that contains all; if there is none, the innermost one that contains the first.
 * @param chains the chain of each, from `chainOf`
 */
export function commonSection(chains: readonly SectionText[][]): SectionText | undefined {
  const [first = []] = chains;
  return first.find((section) => chains.every((chain) => chain.includes(section))) ?? first[0];
}
