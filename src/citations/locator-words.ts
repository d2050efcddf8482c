/**
 * How styles print locators. A style puts them in the same place in every citation of a report, in the same words. So
 * citeproc, which takes a millisecond per citation, makes all of them only once per style, and one per report.
 */
import { formatCitations, type CslLocator, type StyleId } from './engine.ts';
import type { CslItem } from './item.ts';
import type { ByLocator, LocatedText, StandIns } from './template.ts';

type Numbers = Pick<StandIns, 'first' | 'last'>;

/** Numbers that do not occur in the sample below. */
const sampled: Numbers = { first: '90002', last: '90003' };

/** A minimal report. */
const sample: CslItem = {
  id: 'sample',
  type: 'report',
  title: 'Title',
  author: [{ literal: 'Author' }],
  issued: { 'date-parts': [[2000]] },
  publisher: 'Publisher',
  language: 'en-GB',
  URL: 'https://example.org/',
};

const known = new Map<StyleId, ByLocator>();

/** The locator of each form, in citeproc's terms. */
export function locatorsOf({ first, last }: Numbers) {
  return {
    none: null,
    one: { label: 'paragraph', locator: first },
    many: { label: 'paragraph', locator: `${first}–${last}` },
    note: { label: 'note', locator: first },
    page: { label: 'page', locator: first },
    pages: { label: 'page', locator: `${first}–${last}` },
    worded: { label: 'custom', locator: first },
  } as const satisfies Record<keyof ByLocator, CslLocator>;
}

/**
 * A citation with each form of locator.
 * @param note the citation with the locator `one`
 * @param numbers those of its locator, which must not occur elsewhere in it
 * @throws Error if the style prints the locator of this citation differently from others
 */
export function withEachLocator(note: string, style: StyleId, numbers: Numbers): LocatedText {
  const words = known.get(style) ?? locatorWords(style);
  known.set(style, words);
  const [before, after, ...more] = note.split(withNumbers(words.one, numbers));
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${style} sets a locator otherwise than others: ${note}`);
  }
  const entries = Object.entries(words).map(([form, text]) => [form, withNumbers(text, numbers)]);
  return { before, inserted: Object.fromEntries(entries) as ByLocator, after };
}

/** What a locator adds to a citation: ` para 90002`. */
function locatorWords(style: StyleId): ByLocator {
  const { notes } = formatCitations(sample, style, locatorsOf(sampled));
  const entries = Object.entries(notes).map(([form, text]) => [form, added(notes.none, text)]);
  return Object.fromEntries(entries) as ByLocator;
}

/** What a longer text inserts into a shorter one. */
function added(shorter: string, longer: string): string {
  let start = 0;
  while (start < shorter.length && longer[start] === shorter[start]) start += 1;
  return longer.slice(start, longer.length - (shorter.length - start));
}

function withNumbers(words: string, { first, last }: Numbers): string {
  return words.replaceAll(sampled.first, first).replaceAll(sampled.last, last);
}
