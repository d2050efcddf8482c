/**
 * Citations of the units of a report. citeproc takes milliseconds for each citation, and a report has a
 * hundred units: so it is asked once, with numbers that stand for any, and the right ones are put in.
 */
import type { Unit } from '../report/types.ts';
import { formatCitations, type StyleId } from './engine.ts';
import type { CslItem } from './item.ts';

/** A citation in one style, as HTML that is safe to set into a page. */
export interface Citation {
  /** What stands in the text, or in a footnote of it. */
  note: string;
  /** The entry in the list of references. */
  reference: string;
}

/** What is cited of a report. */
export interface Place {
  /** Fragment of the unit, or of the first of a run, without `#`. */
  anchor: string;
  /** First and last paragraph number; the same for one; null for a unit that a number does not name. */
  numbers: readonly [first: number, last: number] | null;
}

/** A report's citations in one style, with numbers that stand for those of the place. */
export interface CitationTemplate {
  /** Stand for the fragment, the first and the last number. They occur nowhere else in the citation. */
  standIns: { anchor: string; first: string; last: string };
  /** The note without a locator, with one paragraph, and with several. */
  notes: { none: string; one: string; many: string };
  reference: string;
}

/** Asks citeproc for all that citations of a report and of its paragraphs are made of. */
export function citationTemplate(item: CslItem, style: StyleId): CitationTemplate {
  const [fragment, first, last] = unusedNumbers(JSON.stringify(item));
  const anchor = `#${fragment}`;
  const placed = { ...item, URL: item.URL + anchor };
  const locators = [undefined, `${first}`, `${first}–${last}`] as const;
  const { notes, reference } = formatCitations(placed, style, locators);
  const [none = '', one = '', many = ''] = notes;
  return {
    standIns: { anchor, first: `${first}`, last: `${last}` },
    notes: { none, one, many },
    reference,
  };
}

/** The citation of a place, or of the whole report where none is given. */
export function cite({ standIns, notes, reference }: CitationTemplate, place?: Place): Citation {
  const [first, last] = place?.numbers ?? [null, null];
  const note = first === null ? notes.none : first === last ? notes.one : notes.many;
  const fill = (text: string) =>
    text
      .replaceAll(standIns.anchor, place ? `#${place.anchor}` : '')
      .replaceAll(standIns.first, `${first ?? ''}`)
      .replaceAll(standIns.last, `${last ?? ''}`);
  return { note: fill(note), reference: fill(reference) };
}

/**
 * The place of a unit. Only the main run owns bare `pN` (contract, section 3): a number that starts
 * again in an annex does not name a paragraph of the report, and its address alone is cited.
 */
export function placeOf({ anchor, number }: Pick<Unit, 'anchor' | 'number'>): Place {
  const named = number !== null && anchor === `p${number}`;
  return { anchor, numbers: named ? [number, number] : null };
}

/** Three numbers whose digits the text does not hold. Rising, so that citeproc takes two for a range. */
function unusedNumbers(text: string): [number, number, number] {
  let start = 90_001;
  while ([0, 1, 2].some((step) => text.includes(`${start + step}`))) start += 3;
  return [start, start + 1, start + 2];
}
