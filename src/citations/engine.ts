/** citation-js with the styles and the locale that the site cites in. Only here is the library called for text. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './item.ts';
import locale from './locale-en-gb.xml?raw';
import oscola from './oscola.csl?raw';

/** Ids of the styles: OSCOLA, Harvard (Cite Them Right) and APA, 7th edition. */
export type StyleId = 'oscola' | 'harvard1' | 'apa';

/** A paragraph or a run of them: `17`, `17–19`. */
export type Locator = `${number}` | `${number}–${number}`;

const { styles, locales } = plugins.config.get('@csl');
styles.add('oscola', oscola);
locales.add('en-GB', locale);

/**
 * What stands in the text or its footnote.
 * @returns HTML in which only `<i>` and the like are markup; everything from the report is escaped
 */
export function formatNote(item: CslItem, template: StyleId, locator?: Locator): string {
  const place = locator === undefined ? {} : { label: 'paragraph', locator };
  const entry = [{ id: item.id, ...place }];
  return citable(item).format('citation', { template, lang: 'en-GB', format: 'html', entry });
}

/**
 * The entry in the list of references.
 * @returns HTML as above, without the block around it
 */
export function formatReference(item: CslItem, template: StyleId): string {
  const options = { template, lang: 'en-GB', format: 'html' };
  const list = citable(item).format('bibliography', options);
  return list.replace(/<\/?div[^>]*>/gu, '').trim();
}

/**
 * citeproc-js joins literal names by rules of its own, which put a comma before the last whatever the
 * style says. Names of one part it joins by the style, and prints them the same.
 */
function citable(item: CslItem): Cite {
  return new Cite({ ...item, author: item.author.map(({ literal }) => ({ family: literal })) });
}
