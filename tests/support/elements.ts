/** Elements of a report's text, as its page is made of them. */
import type { TextChild, TextElement } from '../../src/report/elements.ts';

/** Those of a name, in order; those within one of them left out. */
export function elementsNamed(name: string, nodes: readonly TextChild[]): TextElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : elementsNamed(name, node.children);
  });
}

export function wordsOf(node: TextChild): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}
