/** The elements of which the page of a report is made. */
import type { TextChild, TextElement } from '../../src/report/elements.ts';

/** The elements with a name, in order, except those within another of the same name. */
export function elementsNamed(name: string, nodes: readonly TextChild[]): TextElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : elementsNamed(name, node.children);
  });
}

export function wordsOf(node: TextChild): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}
