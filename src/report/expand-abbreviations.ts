/** Where a report's MDX is compiled: each use of an abbreviation that the report defines becomes an `<abbr>`. */
import type { HastNode, HastPluginEntry, HastVisitorContext } from 'satteri';
import { createUseFinder, findAbbreviations, type TextPart } from './abbreviations.ts';
import { readReport } from './read.ts';

const heading = /^h[1-6]$/u;

/**
 * A plugin for the compiler, made anew for each file. It wraps words and changes none; headings stay as they are.
 * What a section has used before gets the class `again`, for a page to mark the first use alone.
 * @throws Error where the file is no report, as `readReport` does.
 */
export const expandAbbreviations: HastPluginEntry = ({ source }) => {
  const abbreviations = findAbbreviations(readReport(source).units);
  if (abbreviations.length === 0) return null;
  const findUses = createUseFinder(abbreviations);
  const usedIn = new Map<unknown, Set<string>>();
  return {
    name: 'expand-abbreviations',
    text(node, context) {
      const parts = findUses(node.value);
      if (parts.every(({ long }) => long === null)) return;
      const around = ancestorsOf(node, context);
      if (around.some(isHeading)) return;
      const section = around.at(-2);
      const used = usedIn.get(section) ?? new Set();
      usedIn.set(section, used);
      context.replaceNode(
        node,
        parts.map((part) => toNode(part, used)),
      );
    },
  };
};

/** From the node’s parent to the root. */
function ancestorsOf(node: Readonly<HastNode>, context: HastVisitorContext): Readonly<HastNode>[] {
  const parent = context.parent(node);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, context)];
}

function isHeading(node: Readonly<HastNode>): boolean {
  return node.type === 'element' && heading.test(node.tagName);
}

/** @param used what the section has used so far; a use is added to it */
function toNode({ text, long }: TextPart, used: Set<string>): HastNode {
  const words = { type: 'text', value: text } as const;
  if (long === null) return words;
  const properties = { title: long, ...(used.has(long) && { className: ['again'] }) };
  used.add(long);
  return { type: 'element', tagName: 'abbr', properties, children: [words] };
}
