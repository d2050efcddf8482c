/**
 * Templates for citations of the units of a report. citeproc takes milliseconds per citation, and a report has a
 * hundred units, so it is only called once, with placeholder numbers, and once for all reports that differ only in
 * what no style changes.
 */
import { formatCitations, type FormattedCitations, type StyleId } from './engine.ts';
import type { CitationFormat } from './formats.ts';
import type { CslItem } from './item.ts';
import { locatorsOf, withEachLocator } from './locator-words.ts';
import type {
  ByLocator,
  CitationTemplate,
  EntryTemplate,
  LocatedText,
  StandIns,
} from './template.ts';

/** Titles and addresses that are printed without escaping and without a change of their last sign. */
const plain = {
  title: /^\p{Lu}[\p{L}\p{N}’–-]*(?:[,:]? [\p{L}\p{N}’–-]+)*(?<![’–-])$/u,
  address: /^[\w:/.~-]+$/u,
};

/** Styles that do not change the case of titles. */
const keepTitles: ReadonlySet<StyleId> = new Set(['harvard1', 'apa']);

/** What citeproc made, by style and item. */
const made = new Map<string, FormattedCitations<'one'>>();

/** Makes the template for citations of a report and its paragraphs in one style. */
export function citationTemplate(item: CslItem, style: StyleId): CitationTemplate {
  const standIns = standInsFor(item);
  const { placed, own } = place(item, style, standIns);
  const key = `${style} ${JSON.stringify(placed)}`;
  const formatted =
    made.get(key) ?? formatCitations(placed, style, { one: locatorsOf(standIns).one });
  made.set(key, formatted);
  const note = own(formatted.notes.one);
  return {
    standIns,
    notes: withEachLocator(note, style, standIns),
    reference: formatted.reference === null ? null : own(formatted.reference),
  };
}

/**
 * An item with a placeholder for the place. Where style, title and address allow, it is the same for all reports that
 * otherwise differ only in the day of publication, which no style prints.
 * @returns also how to put the report's own title and address into citations of that item
 */
function place(
  item: CslItem,
  style: StyleId,
  { anchor, first, last }: StandIns,
): { placed: CslItem; own: (text: string) => string } {
  const isShared =
    keepTitles.has(style) && plain.title.test(item.title) && plain.address.test(item.URL);
  if (!isShared) {
    return { placed: { ...item, URL: item.URL + anchor }, own: (text) => text };
  }
  const [title, address] = [`Title${first}`, `https://${last}.example/`];
  const [[year = 0]] = item.issued['date-parts'];
  const issued: CslItem['issued'] = { 'date-parts': [[year]] };
  return {
    placed: { ...item, id: 'report', title, issued, URL: address + anchor },
    own: (text) => text.replaceAll(title, item.title).replaceAll(address, item.URL),
  };
}

/**
 * The entry of a paragraph for reference managers: the report with the paragraph's address and its own key. Apart
 * from CSL-JSON, no format has a field for the number of a paragraph, but all keep a note.
 */
export function entryTemplate(item: CslItem, format: CitationFormat): EntryTemplate {
  const standIns = standInsFor(item);
  const { first, last } = standIns;
  const placed = {
    ...item,
    id: `${item.id}-${standIns.key}`,
    URL: item.URL + standIns.anchor,
  };
  const many = `${first}–${last}`;
  const write = (locator: string, note: string) => format.write({ ...placed, locator, note });
  return {
    standIns,
    entries: locatedText({
      none: format.write(placed),
      one: write(first, `Paragraph ${first}`),
      many: write(many, `Paragraphs ${many}`),
      note: write(first, `Footnote ${first}`),
      page: write(first, `Page ${first}`),
      pages: write(many, `Pages ${many}`),
      worded: write(first, first),
    }),
  };
}

/** Holds what the texts have in common only once: they are on the page of every report. */
function locatedText(texts: ByLocator): LocatedText {
  const all = Object.values(texts);
  const start = sharedStart(all);
  const end = sharedStart(all.map((text) => reversed(text.slice(start.length))));
  const inserted = Object.entries(texts).map(([form, text]) => [
    form,
    text.slice(start.length, text.length - end.length),
  ]);
  return {
    before: start,
    inserted: Object.fromEntries(inserted) as ByLocator,
    after: reversed(end),
  };
}

function sharedStart([first = '', ...others]: readonly string[]): string {
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) {
    length += 1;
  }
  return first.slice(0, length);
}

/** By code units, so that reversing twice gives the same text. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** Numbers that do not occur in the item. The last is higher than the first, so citeproc reads them as a range. */
function standInsFor(item: CslItem): StandIns & { first: `${number}`; last: `${number}` } {
  const text = JSON.stringify(item);
  let start = 90_001;
  while ([0, 1, 2, 3].some((step) => text.includes(`${start + step}`))) start += 4;
  return {
    anchor: `#${start}`,
    first: `${start + 1}`,
    last: `${start + 2}`,
    key: `${start + 3}`,
  };
}
