/**
 * Templates for citations of the units of a report. citeproc takes milliseconds for each citation, and a
 * report has a hundred units: so it is asked once, with numbers that stand for any.
 */
import { formatCitations, type StyleId } from './engine.ts';
import type { CitationFormat } from './formats.ts';
import type { CslItem } from './item.ts';
import { locatorsOf, withEachLocator } from './locator-words.ts';
import type { CitationTemplate, EntryTemplate, StandIns } from './template.ts';

/** Asks citeproc for all that citations of a report and of its paragraphs are made of. */
export function citationTemplate(item: CslItem, style: StyleId): CitationTemplate {
  const standIns = standInsFor(item);
  const placed = { ...item, URL: item.URL + standIns.anchor };
  const { one } = locatorsOf(standIns);
  const { notes, reference } = formatCitations(placed, style, { one });
  return { standIns, notes: withEachLocator(notes.one, style, standIns), reference };
}

/**
 * What a reference manager gets of a paragraph: the report with the paragraph's address and a key of its own.
 * No format has a field for a paragraph's number, CSL-JSON apart; a note is what all of them keep.
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

/** Numbers whose digits the item does not hold. First and last rise, so that citeproc takes them for a range. */
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
