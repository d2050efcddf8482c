/** Inline nodes → MDX text. Everything that MDX would run or read as markup is escaped. */
import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { writeText } from '../../util/plain-markdown.ts';
import type { Inline, PageMark } from '../types/blocks.ts';
import type { PagePlace } from '../types/page.ts';

const options: Options = {
  // `<https://…>` is not valid MDX.
  resourceLink: true,
  emphasis: '*',
  extensions: [mdxToMarkdown()],
  handlers: { text: writeText },
  unsafe: [
    // A line that starts with either word is code in MDX.
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
    // Keeps a literal `&amp;`, as printed in some texts.
    { character: '&', after: '[#A-Za-z]', inConstruct: 'phrasing' },
  ],
};

/** The MDX of a run of text, on one line except for printed line breaks. */
export function inlineToMdx(nodes: readonly Inline[]): string {
  return toMdx(nodes.map(toPhrasing));
}

/** Like `inlineToMdx`, for a place that must stay on one line: breaks become `<br />`. */
export function lineToMdx(nodes: readonly Inline[]): string {
  return toMdx(
    nodes.map((node) => (node.type === 'break' ? element('br', {}, []) : toPhrasing(node))),
  );
}

function toMdx(children: PhrasingContent[]): string {
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
  return toMarkdown(root, options).trimEnd();
}

function toPhrasing(node: Inline): PhrasingContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value };
    case 'break':
      return { type: 'break' };
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: node.children.map(toPhrasing) };
    case 'superscript':
      return element('sup', {}, node.children);
    case 'subscript':
      return element('sub', {}, node.children);
    case 'link':
      return { type: 'link', url: node.url, children: node.children.map(toPhrasing) };
    case 'footnote-mark': {
      const text: Inline = { type: 'text', value: node.value };
      // The footnote leads back to its first mark.
      const own = node.first ? { id: `${node.to}-mark` } : {};
      return element('FootnoteMark', { to: node.to, ...own }, [text]);
    }
    case 'footnote':
      return element('Footnote', { id: node.id, mark: node.mark, ...atOf(node) }, node.children);
    case 'page':
      return element('Page', pageAttributes(node), []);
  }
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly Inline[],
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children.map(toPhrasing),
  };
}

/** Attributes of a page mark; `also` lists the pages that have no mark of their own. */
export function pageAttributes({ number, also }: PageMark): Record<string, string> {
  return { number: String(number), ...(also.length === 0 ? {} : { also: also.join(' ') }) };
}

/** The attribute for a unit's place: page, left, top, right and bottom. None if the source has no pages. */
export function atOf({ at }: { at?: PagePlace }): { at?: string } {
  if (at === undefined) return {};
  const { left, top, right, bottom } = at.box;
  return { at: [at.page, left, top, right, bottom].join(' ') };
}

/** The attributes of a component as written in its opening tag, without those that are null or undefined. */
export function attributes(values: Record<string, string | number | null | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      const text = String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return [` ${name}="${text}"`];
    })
    .join('');
}
