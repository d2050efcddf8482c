/** Where a section of a report stands: sections are flat, and each knows the one that it is below. */
import type { SectionText } from './types.ts';

/** A section and those above it, innermost first. */
export function chainOf(section: SectionText): SectionText[] {
  return [section, ...(section.parent ? chainOf(section.parent) : [])];
}

/** The part of the report that a section is in: the outermost section. */
export function partOf(section: SectionText): SectionText {
  return section.parent ? partOf(section.parent) : section;
}

/**
 * The innermost section that all are in; where none is, the one that the first is in.
 * @param chains of each, as `chainOf` gives it
 */
export function commonSection(chains: readonly SectionText[][]): SectionText | undefined {
  const [first = []] = chains;
  return first.find((section) => chains.every((chain) => chain.includes(section))) ?? first[0];
}
