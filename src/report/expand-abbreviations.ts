/** Where a report's MDX is compiled: each use of an abbreviation that the report defines becomes an `<abbr>`. */
import type { HastNode, HastPluginEntry, HastVisitorContext } from 'satteri';
import { createUseFinder, findAbbreviations, type TextPart } from './abbreviations.ts';
import { readReport } from './read.ts';

const heading = /^h[1-6]$/u;

/**
 * A plugin for the compiler, made anew for each file. It wraps words and changes none; headings stay as they are.
 * @throws Error where the file is no report, as `readReport` does.
 */
export const expandAbbreviations: HastPluginEntry = ({ source }) => {
  const abbreviations = findAbbreviations(readReport(source).units);
  if (abbreviations.length === 0) return null;
  const findUses = createUseFinder(abbreviations);
  return {
    name: 'expand-abbreviations',
    text(node, context) {
      const parts = findUses(node.value);
      const plain = parts.every(({ long }) => long === null);
      if (!plain && !isInHeading(node, context)) context.replaceNode(node, parts.map(toNode));
    },
  };
};

function isInHeading(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
  if (node.type === 'element' && heading.test(node.tagName)) return true;
  const parent = context.parent(node);
  return parent !== undefined && isInHeading(parent, context);
}

function toNode({ text, long }: TextPart): HastNode {
  const words = { type: 'text', value: text } as const;
  return long === null
    ? words
    : { type: 'element', tagName: 'abbr', properties: { title: long }, children: [words] };
}
