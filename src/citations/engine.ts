/** citation-js with the styles and the locale that the site cites in. Only here is the library called for text. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './item.ts';
import locale from './locale-en-gb.xml?raw';
import oscola from './oscola.csl?raw';

/** Ids of the styles: OSCOLA, Harvard (Cite Them Right) and APA, 7th edition. */
export type StyleId = 'oscola' | 'harvard1' | 'apa';

/** A place as citeproc has it; null for the whole report. `custom` has no word, and the locator stands alone. */
export type CslLocator = {
  label: 'paragraph' | 'note' | 'page' | 'custom';
  locator: string;
} | null;

const { engine, styles, locales } = plugins.config.get('@csl');
styles.add('oscola', oscola);
locales.add('en-GB', locale);

/** A report's citations in one style, as HTML in which only `<i>` and the like are markup: text is escaped. */
export interface FormattedCitations<Form extends string> {
  /** What stands in the text or its footnote, one for each locator asked for. */
  notes: Record<Form, string>;
  /** The entry in the list of references. */
  reference: string;
}

/** A style’s own language: the locale gives its words for paragraphs and the like. */
const languages = { oscola: 'en-GB', harvard1: 'en-GB', apa: 'en-US' } as const;

/** Cites a report in one style, once with each locator. */
export function formatCitations<Form extends string>(
  item: CslItem,
  style: StyleId,
  locators: Readonly<Record<Form, CslLocator>>,
): FormattedCitations<Form> {
  // citeproc-js joins literal names by rules of its own, which put a comma before the last whatever the
  // style says. Names of one part it joins by the style, and prints them the same.
  const author = item.author.map(({ literal }) => ({ family: literal }));
  const cited = { ...item, ...adaptation(item, style), author };
  // One engine for all: `format()` of citation-js sets it up anew for every citation, at thrice the cost.
  const citeproc = engine([cited], style, languages[style], 'html');
  citeproc.updateItems([item.id]);
  const [, [entry = '']] = citeproc.makeBibliography();
  const notes = Object.entries<CslLocator>(locators).map(([form, locator]) => [
    form,
    citeproc.makeCitationCluster([{ id: item.id, ...locator }]),
  ]);
  return {
    notes: Object.fromEntries(notes) as Record<Form, string>,
    reference: entry.replace(/<\/?div[^>]*>/gu, '').trim(),
  };
}

/** What a style's guide asks for, and its file does not do. */
function adaptation({ author, publisher, genre, number }: CslItem, style: StyleId): object {
  // APA leaves out a publisher that is the author.
  const isOwn = author.length === 1 && author[0]?.literal === publisher;
  if (style === 'apa') return isOwn ? { publisher: undefined } : {};
  // OSCOLA sets series and number into the brackets, as in (Law Com No 313, 2008); the file has the edition there.
  const series = [genre, number].filter((part) => part !== undefined).join(' ');
  if (style === 'oscola' && genre !== undefined) {
    return { edition: series, genre: undefined, number: undefined };
  }
  return {};
}
