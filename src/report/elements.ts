/** The body of a report's MDX file → the elements of its page. */
import { mdxToHast, type HastNode } from 'satteri';
import { mdxFeatures } from './mdx.ts';

export interface TextElement {
  /** Name of a component, `Paragraph`, or of an HTML element, `p`. */
  name: string;
  /** By their HTML names. */
  attributes: Readonly<Record<string, unknown>>;
  children: readonly TextChild[];
  /** Whether the file writes it as a tag, like components and tables, not as Markdown. */
  isTag: boolean;
}

export type TextChild = TextElement | string;

/**
 * Reads the body of a report's MDX file that `readReport` has already checked.
 * @throws Error if it contains anything but text and elements
 */
export function readElements(body: string): TextChild[] {
  return childrenOf(mdxToHast(body, { features: mdxFeatures, position: false }));
}

function childrenOf(node: HastNode): TextChild[] {
  return 'children' in node ? node.children.map(toChild) : [];
}

function toChild(node: HastNode): TextChild {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'element': {
      const { className, ...attributes } = node.properties;
      const classes = Array.isArray(className) ? { class: className.join(' ') } : {};
      return {
        name: node.tagName,
        attributes: { ...attributes, ...classes },
        children: childrenOf(node),
        isTag: false,
      };
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes: [string, unknown][] = node.attributes.flatMap((attribute) =>
        'name' in attribute ? [[attribute.name, attribute.value]] : [],
      );
      return {
        name: node.name ?? '',
        attributes: Object.fromEntries(attributes),
        children: childrenOf(node),
        isTag: true,
      };
    }
    default:
      throw new Error(`The text of a report holds a ${node.type}.`);
  }
}
