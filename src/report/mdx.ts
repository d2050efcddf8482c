/** MDX text → syntax tree. Enforces the rule that a report's MDX contains no code. */
import { mdxToMdast, type MdastNode } from 'satteri';
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
 * Parses the body of a report's MDX file, without the frontmatter.
 * @throws Error that names the line of the body with code, an unknown component or attribute, or an unsafe link
 */
export function parseMdx(body: string): MdxNode {
  const tree = toMdxNode(mdxToMdast(body, { features: mdxFeatures }));
  check(tree);
  copyStrings(tree);
  return tree;
}

/** The value of an attribute if it is a plain string; otherwise undefined. */
export function attribute(node: MdxNode, name: string): string | undefined {
  const value = node.attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function toMdxNode(node: MdastNode): MdxNode {
  return node as MdxNode;
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
  const line = String(node.position?.start.line ?? '?');
  if (code.has(node.type)) {
    throw new Error(
      `Line ${line} of the text contains code (${node.value ?? ''}). Write a \\ before the brace.`,
    );
  }
  if (node.type.startsWith('mdxJsx')) {
    if (node.name === null || node.name === undefined || !allowedNames.has(node.name)) {
      throw new Error(
        `Line ${line} of the text uses <${node.name ?? ''}>, which no report may use.`,
      );
    }
    // An attribute without a value has null.
    const isComputed = node.attributes?.some(
      ({ type, value }) =>
        type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
    );
    if (isComputed === true) {
      throw new Error(`Line ${line} of the text gives <${node.name}> an attribute that is code.`);
    }
  }
  const other = elementNames.includes(node.name ?? '')
    ? node.attributes?.find(({ name = '' }) => !elementAttributes.has(name))
    : undefined;
  if (other !== undefined) {
    throw new Error(
      `Line ${line} of the text gives <${node.name ?? ''}> the attribute ${other.name ?? ''}, which no report may use.`,
    );
  }
  if (node.type.startsWith('image') || (node.url !== undefined && !safeUrl.test(node.url))) {
    throw new Error(
      `Line ${line} of the text has a picture, or a link that is not to a web or mail address (${node.url ?? ''}).`,
    );
  }
  for (const child of node.children ?? []) check(child);
}
