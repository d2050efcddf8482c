/** What a reference manager would make of a citation file. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../src/citations/item.ts';

/**
 * The one item in a file of BibTeX, RIS or CSL-JSON. BibTeX and RIS cannot tell a body of one word from a
 * family name, so every name is given as a literal one. What the library notes of its own reading is left out.
 */
export function readBack(file: string): Record<string, unknown> {
  const [item, ...others] = new Cite(file).data;
  if (item === undefined || others.length > 0) throw new Error('The file does not hold one item.');
  const { _graph: _, author, ...rest } = item;
  const authors = author as (CslItem['author'][number] | { family: string })[];
  return {
    ...rest,
    author: authors.map((name) => ({ literal: 'literal' in name ? name.literal : name.family })),
  };
}
