/** Turns each use of an abbreviation that a report defines into an `<abbr>`, for its page. */
import { createUseFinder, findAbbreviations, type TextPart } from './abbreviations.ts';
import type { TextChild } from './elements.ts';
import type { Unit } from './types.ts';

const heading = /^h[1-6]$/u;

/**
 * Wraps words without changing them; headings stay as they are. Repeated uses in a section get the class `again`, so
 * that a page can mark only the first.
 * @param sections of the report
 * @param units all of the report
 */
export function expandAbbreviations(
  sections: readonly TextChild[],
  units: readonly Unit[],
): readonly TextChild[] {
  const abbreviations = findAbbreviations(units);
  if (abbreviations.length === 0) return sections;
  const findUses = createUseFinder(abbreviations);
  return sections.flatMap((section) => expandIn(section, findUses, new Set()));
}

/** @param used what the section has used so far; new uses are added to it */
function expandIn(
  node: TextChild,
  findUses: (text: string) => TextPart[],
  used: Set<string>,
): TextChild[] {
  if (typeof node === 'string') return findUses(node).map((part) => toChild(part, used));
  if (heading.test(node.name)) return [node];
  const children = node.children.flatMap((child) => expandIn(child, findUses, used));
  return [{ ...node, children }];
}

function toChild({ text, long }: TextPart, used: Set<string>): TextChild {
  if (long === null) return text;
  const attributes = { title: long, ...(used.has(long) && { class: 'again' }) };
  used.add(long);
  return { name: 'abbr', attributes, children: [text], isTag: false };
}
