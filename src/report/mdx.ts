/** MDX text → syntax tree. Enforces the rule that a report's MDX contains no code. */
import { mdxToMdast } from 'satteri';
import { safeUrl } from './safe-url.ts';

/** A node of the tree, with the properties that this project needs. */
export interface MdxNode {
  type: string;
  value?: string;
  depth?: number;
  url?: string;
  /** Name of a component or element. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number } } | undefined;
}

/** The attributes of `<Findings>` that hold labels, in the order printed. */
export function findingsLabels(node: MdxNode): readonly string[] {
  const inOrder = ['strengths', 'weaknesses'];
  return attribute(node, 'first') === 'weaknesses' ? inOrder.reverse() : inOrder;
}

/** What a list of findings holds, and its label: its own, or the one above both lists; null if none is printed. */
export function labelledList(
  list: MdxNode,
  findings: MdxNode,
): { kind: 'strengths' | 'weaknesses'; label: string | null } {
  const kind = list.name === 'Weaknesses' ? 'weaknesses' : 'strengths';
  return { kind, label: attribute(list, 'label') ?? attribute(findings, kind) ?? null };
}

/** How Markdown in MDX is read, here and in the site's build: plain CommonMark. */
export const mdxFeatures = { gfm: false, smartPunctuation: false, frontmatter: false } as const;

/** The components that the MDX of a report may use. */
const componentNames = [
  'Findings',
  'Footnote',
  'FootnoteMark',
  'Grade',
  'Grades',
  'Item',
  'Page',
  'Paragraph',
  'Recommendation',
  'Section',
  'Strength',
  'Strengths',
  'Table',
  'Weakness',
  'Weaknesses',
];

const elementNames = ['br', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];

/** The attributes that elements may have; those of components are checked by whoever reads them. */
const elementAttributes = new Set(['colspan', 'rowspan', 'scope']);

const allowedNames = new Set([...componentNames, ...elementNames]);

/** Types of nodes that would run as code: the text of a report is data. */
const code = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/**
 * Parses the body of a report's MDX file, without the frontmatter: see `bodyIn`.
 * @throws Error that names the line with code, an unknown component or attribute, or an unsafe link
 */
export function parseMdx(body: string): MdxNode {
  const tree = mdxToMdast(body, { features: mdxFeatures }) as MdxNode;
  check(tree);
  copyStrings(tree);
  return tree;
}

/** The value of an attribute if it is a plain string; otherwise undefined. */
export function attribute(node: MdxNode, name: string): string | undefined {
  const value = node.attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The line on which a node begins, for messages. */
export function lineOf({ position }: MdxNode): number | string {
  return position?.start.line ?? '?';
}

/**
 * Replaces the strings of a tree with copies. The parser cuts them from one string with the whole text, which would
 * stay in memory for as long as a single id of the report does.
 */
function copyStrings(node: MdxNode): void {
  if (node.value !== undefined) node.value = copyOf(node.value);
  for (const entry of node.attributes ?? []) {
    if (typeof entry.value === 'string') entry.value = copyOf(entry.value);
  }
  node.children?.forEach(copyStrings);
}

function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

function check(node: MdxNode): void {
  const fault = faultIn(node);
  if (fault !== null) {
    throw new Error(`Line ${lineOf(node)} ${fault}`);
  }
  for (const child of node.children ?? []) check(child);
}

/** What a text with such a node does that no report may do; null if nothing is wrong with the node itself. */
function faultIn({ type, name, value = '', url, attributes = [] }: MdxNode): string | null {
  const tag = name ?? '';
  if (code.has(type)) return `contains code (${value}). Write a \\ before the brace.`;
  if (type.startsWith('mdxJsx')) {
    if (!allowedNames.has(tag)) return `uses <${tag}>, which no report may use.`;
    if (attributes.some(isComputed)) return `gives <${tag}> an attribute that is code.`;
  }
  const other = elementNames.includes(tag)
    ? attributes.find((attribute) => !elementAttributes.has(attribute.name ?? ''))
    : undefined;
  if (other) return `gives <${tag}> the attribute ${other.name ?? ''}, which no report may use.`;
  if (type.startsWith('image') || (url !== undefined && !safeUrl.test(url))) {
    return `has a picture, or a link that is not to a web or mail address (${url ?? ''}).`;
  }
  return null;
}

function isComputed({ type, value }: { type: string; value?: unknown }): boolean {
  // An attribute without a value has null.
  return type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null);
}
