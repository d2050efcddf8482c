/** citation-js used directly: how it reads a citation file, and how it cites. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { StyleId } from '../../src/citations/engine.ts';
import type { CslItem } from '../../src/citations/item.ts';

/**
 * The one item in a BibTeX, RIS or CSL-JSON file. BibTeX and RIS cannot distinguish a body of one word from a
 * family name, so every name is given as a literal. The library's notes about its reading are left out.
 */
export function readBack(file: string): Record<string, unknown> {
  const [item, ...others] = new Cite(file).data;
  if (item === undefined || others.length > 0) throw new Error('The file does not hold one item.');
  const { _graph: _, author, ...rest } = item;
  const [, date] = /^\tdate = \{(.*)\}/mu.exec(file) ?? [];
  const authors = author as (CslItem['author'][number] | { family: string })[];
  return {
    ...rest,
    // From BibTeX the library reads the month, but not the date beside it.
    ...(date !== undefined && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    author: authors.map((name) => ({ literal: 'literal' in name ? name.literal : name.family })),
  };
}

/** The note that cites an item on its own. */
export function formatNote(item: CslItem, template: StyleId, locator?: string): string {
  const entry = [{ id: item.id, label: 'paragraph', locator }];
  return cited(item, template).format('citation', { ...options(template), entry });
}

/** The entry for an item in a list of references. */
export function formatReference(item: CslItem, template: StyleId): string {
  const list = cited(item, template).format('bibliography', options(template));
  return list.replace(/<\/?div[^>]*>/gu, '').trim();
}

const options = (template: StyleId) => ({
  template,
  lang: template === 'apa' ? 'en-US' : 'en-GB',
  format: 'html',
});

/** With names as citeproc joins them in the style, and OSCOLA's brackets: see `src/citations/engine.ts`. */
function cited({ genre, number, ...item }: CslItem, template: StyleId): Cite {
  const author = item.author.map(({ literal }) => ({ family: literal }));
  const series = template === 'oscola' ? { edition: `${genre} ${number}` } : { genre, number };
  return new Cite({ ...item, ...series, author });
}
