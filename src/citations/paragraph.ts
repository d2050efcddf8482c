/**
 * Templates for citations of the units of a report. citeproc takes milliseconds per citation, and a report has a
 * hundred units, so it is only called once, with placeholder numbers.
 */
import { formatCitations, type StyleId } from './engine.ts';
import type { CitationFormat } from './formats.ts';
import type { CslItem } from './item.ts';
import { locatorsOf, withEachLocator } from './locator-words.ts';
import type { CitationTemplate, EntryTemplate, StandIns } from './template.ts';

/** Makes the template for citations of a report and its paragraphs in one style. */
export function citationTemplate(item: CslItem, style: StyleId): CitationTemplate {
  const standIns = standInsFor(item);
  const placed = { ...item, URL: item.URL + standIns.anchor };
  const { one } = locatorsOf(standIns);
  const { notes, reference } = formatCitations(placed, style, { one });
  return { standIns, notes: withEachLocator(notes.one, style, standIns), reference };
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
    entries: {
      none: format.write(placed),
      one: write(first, `Paragraph ${first}`),
      many: write(many, `Paragraphs ${many}`),
      note: write(first, `Footnote ${first}`),
      page: write(first, `Page ${first}`),
      pages: write(many, `Pages ${many}`),
      worded: write(first, first),
    },
  };
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
