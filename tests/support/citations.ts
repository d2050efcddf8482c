/** citation-js, asked directly: what it makes of a citation file, and how it cites. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { StyleId } from '../../src/citations/engine.ts';
import type { CslItem } from '../../src/citations/item.ts';

/**
 * The one item in a file of BibTeX, RIS or CSL-JSON. BibTeX and RIS cannot tell a body of one word from a
 * family name, so every name is given as a literal one. What the library notes of its own reading is left out.
 */
export function readBack(file: string): Record<string, unknown> {
  const [item, ...others] = new Cite(file).data;
  if (item === undefined || others.length > 0) throw new Error('The file does not hold one item.');
  const { _graph: _, author, ...rest } = item;
  const [, date] = /^\tdate = \{(.*)\}/mu.exec(file) ?? [];
  const authors = author as (CslItem['author'][number] | { family: string })[];
  return {
    ...rest,
    // Of BibTeX the library reads the month, and not the date beside it.
    ...(date !== undefined && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    author: authors.map((name) => ({ literal: 'literal' in name ? name.literal : name.family })),
  };
}

/** The note for an item, cited on its own. */
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

/** With names as citeproc joins them by the style, and OSCOLA's brackets: see `src/citations/engine.ts`. */
function cited({ genre, number, ...item }: CslItem, template: StyleId): Cite {
  const author = item.author.map(({ literal }) => ({ family: literal }));
  const series = template === 'oscola' ? { edition: `${genre} ${number}` } : { genre, number };
  return new Cite({ ...item, ...series, author });
}
