/** The text of a report as a component. Its MDX is parsed and rendered, never run as code. */
import { Fragment, jsx, type AstroVNode } from 'astro/jsx-runtime';
import type { TextChild } from '../../report/elements.ts';
import { kindOfComponent } from '../../report/read.ts';
import * as components from './index.ts';

const known = new Map<string, unknown>(Object.entries(components));

/** What tells apart the names that share a component. */
const kinds: Readonly<Record<string, string>> = {
  ...kindOfComponent,
  Strengths: 'strengths',
  Weaknesses: 'weaknesses',
  Grades: 'Table of grades',
  Table: 'Table',
};

/** A component that renders these elements: with the components of `index.ts`, and the rest as HTML. */
export function toComponent(nodes: readonly TextChild[]): () => AstroVNode {
  const content = jsx(Fragment, { children: nodes.map(toNode) });
  return () => content;
}

function toNode(node: TextChild): AstroVNode | string {
  if (typeof node === 'string') return node;
  const children = node.children.map(toNode);
  // As the MDX compiler passes them.
  const only = children.length > 1 ? children : children[0];
  const kind = kinds[node.name];
  const attributes = kind === undefined ? node.attributes : { ...node.attributes, kind };
  return jsx(known.get(node.name) ?? node.name, { ...attributes, children: only });
}
