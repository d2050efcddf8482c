/** citation-js with the site's citation styles and locale. The library formats text only here. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './item.ts';
import locale from './locale-en-gb.xml?raw';
import oscola from './oscola.csl?raw';

/** Ids of the styles: OSCOLA, Harvard (Cite Them Right) and APA, 7th edition. */
export type StyleId = 'oscola' | 'harvard1' | 'apa';

/** Styles that cite a whole document in a note too: law has no list of references. */
const withoutList: ReadonlySet<StyleId> = new Set(['oscola']);

/** A place in citeproc's terms; null for the whole report. `custom` adds no word to the locator. */
export type CslLocator = {
  label: 'paragraph' | 'note' | 'page' | 'custom';
  locator: string;
} | null;

const { engine, styles, locales } = plugins.config.get('@csl');
const own: Partial<Record<StyleId, string>> = { oscola };
locales.add('en-GB', locale);
for (const id of ['oscola', 'harvard1', 'apa'] as const) {
  styles.add(id, forOneReference(own[id] ?? styles.get(id)));
}

/** A report's citations in one style, as HTML with escaped text and only `<i>` and the like as markup. */
export interface FormattedCitations<Form extends string> {
  /** The citation in the text or a footnote, one for each locator asked for. */
  notes: Record<Form, string>;
  /** The entry in the list of references; null in styles without such a list. */
  reference: string | null;
}

/** The language of each style, whose locale has the words for paragraphs and the like. */
const languages = { oscola: 'en-GB', harvard1: 'en-GB', apa: 'en-US' } as const;

/** Cites a report in one style, once with each locator. */
export function formatCitations<Form extends string>(
  item: CslItem,
  style: StyleId,
  locators: Readonly<Record<Form, CslLocator>>,
): FormattedCitations<Form> {
  // citeproc-js joins literal names by its own rules, which put a comma before the last whatever the style says.
  // Family names without a given name look the same, and are joined by the rules of the style.
  const author = item.author.map(({ literal }) => ({ family: literal }));
  const cited = { ...item, ...adaptation(item, style), author };
  // One engine for all: citation-js's `format()` sets one up for every citation, at three times the cost.
  const citeproc = engine([cited], style, languages[style], 'html');
  citeproc.updateItems([item.id]);
  const notes = Object.entries<CslLocator>(locators).map(([form, locator]) => [
    form,
    citeproc.makeCitationCluster([{ id: item.id, ...locator }]),
  ]);
  return {
    notes: Object.fromEntries(notes) as Record<Form, string>,
    reference: withoutList.has(style) ? null : entryOf(citeproc),
  };
}

function entryOf(citeproc: ReturnType<typeof engine>): string {
  const [, [entry = '']] = citeproc.makeBibliography();
  return entry.replace(/<\/?div[^>]*>/gu, '').trim();
}

/**
 * A style without its rules for several references: how they are sorted, told apart and shortened. Only one is ever
 * cited here, and preparing for more would take a third of the time.
 */
function forOneReference(style: string): string {
  return style
    .replaceAll(/<sort>.*?<\/sort>/gsu, '')
    .replaceAll(
      / (?:disambiguate-add-\w[\w-]*|givenname-disambiguation-rule|subsequent-author-substitute)="[^"]*"/gu,
      '',
    );
}

/** Changes that the guide of a style requires but its file does not make. */
function adaptation({ author, publisher, genre, number }: CslItem, style: StyleId): object {
  // APA leaves out a publisher that is also the author.
  const isOwn = author.length === 1 && author[0]?.literal === publisher;
  if (style === 'apa') return isOwn ? { publisher: undefined } : {};
  // OSCOLA puts series and number in the brackets, as in (Law Com No 313, 2008), where the file has the edition.
  const series = [genre, number].filter((part) => part !== undefined).join(' ');
  if (style === 'oscola' && genre !== undefined) {
    return { edition: series, genre: undefined, number: undefined };
  }
  return {};
}
