/** citation-js with the styles and the locale that the site cites in. Only here is the library called for text. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './item.ts';
import locale from './locale-en-gb.xml?raw';
import oscola from './oscola.csl?raw';

/** Ids of the styles: OSCOLA, Harvard (Cite Them Right) and APA, 7th edition. */
export type StyleId = 'oscola' | 'harvard1' | 'apa';

/** A paragraph or a run of them: `17`, `17–19`. */
export type Locator = `${number}` | `${number}–${number}`;

const { engine, styles, locales } = plugins.config.get('@csl');
styles.add('oscola', oscola);
locales.add('en-GB', locale);

/** A report's citations in one style, as HTML in which only `<i>` and the like are markup: text is escaped. */
export interface FormattedCitations {
  /** What stands in the text or its footnote, one for each locator asked for. */
  notes: string[];
  /** The entry in the list of references. */
  reference: string;
}

/**
 * Cites a report in one style, once with each locator.
 * @param locators undefined cites the report as a whole
 */
export function formatCitations(
  item: CslItem,
  style: StyleId,
  locators: readonly (Locator | undefined)[],
): FormattedCitations {
  // citeproc-js joins literal names by rules of its own, which put a comma before the last whatever the
  // style says. Names of one part it joins by the style, and prints them the same.
  const author = item.author.map(({ literal }) => ({ family: literal }));
  // One engine for all: `format()` of citation-js sets it up anew for every citation, at thrice the cost.
  const citeproc = engine([{ ...item, author }], style, 'en-GB', 'html');
  citeproc.updateItems([item.id]);
  const [, [entry = '']] = citeproc.makeBibliography();
  return {
    notes: locators.map((locator) =>
      citeproc.makeCitationCluster([
        locator === undefined ? { id: item.id } : { id: item.id, label: 'paragraph', locator },
      ]),
    ),
    reference: entry.replace(/<\/?div[^>]*>/gu, '').trim(),
  };
}
