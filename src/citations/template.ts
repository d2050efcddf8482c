/**
 * Citations of the places of a report, made from templates. Nothing here needs citeproc: the page's script
 * fills the same templates as the build.
 */
import type { Unit } from '../report/types.ts';

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
  /** Fragment of the last unit of a run; left out for one unit. */
  to?: string;
  /** First and last paragraph number; the same for one; null for a unit that a number does not name. */
  numbers: readonly [first: number, last: number] | null;
}

/** What stands in a template for what belongs to a place. Each occurs nowhere else in it. */
export interface StandIns {
  /** For the fragment, with `#`, and the `?to=` before it. */
  anchor: string;
  /** For the fragments within the key of an entry. */
  key: string;
  first: string;
  last: string;
}

/** A text that names no paragraph, one, or several. */
export interface ByNumbers {
  none: string;
  one: string;
  many: string;
}

/** A report's citations in one style, with numbers that stand for those of the place. */
export interface CitationTemplate {
  standIns: StandIns;
  notes: ByNumbers;
  reference: string;
}

/** An entry for a reference manager, with the same stand-ins. */
export interface EntryTemplate {
  standIns: StandIns;
  entries: ByNumbers;
}

/** The citation of a place, or of the whole report where none is given. */
export function cite({ standIns, notes, reference }: CitationTemplate, place?: Place): Citation {
  return {
    note: fill(choose(notes, place), standIns, place),
    reference: fill(reference, standIns, place),
  };
}

/** The entry of a place, in the format of the template. */
export function entryOf({ standIns, entries }: EntryTemplate, place: Place): string {
  return fill(choose(entries, place), standIns, place);
}

/**
 * The place of a unit. Only the main run owns bare `pN` (contract, section 3): a number that starts
 * again in an annex does not name a paragraph of the report, and its address alone is cited.
 */
export function placeOf({ anchor, number }: Pick<Unit, 'anchor' | 'number'>): Place {
  const named = number !== null && anchor === `p${number}`;
  return { anchor, numbers: named ? [number, number] : null };
}

/** The end of a place's address after that of the report's page: `#p17`, `?to=p19#p17`. */
export function suffixOf({ anchor, to }: Pick<Place, 'anchor' | 'to'>): string {
  return `${to === undefined ? '' : `?to=${to}`}#${anchor}`;
}

function choose({ none, one, many }: ByNumbers, place?: Place): string {
  if (!place?.numbers) return none;
  const [first, last] = place.numbers;
  return first === last ? one : many;
}

function fill(text: string, standIns: StandIns, place?: Place): string {
  const [first, last] = place?.numbers ?? ['', ''];
  const key = [place?.anchor, place?.to].filter((part) => part !== undefined).join('-');
  return text
    .replaceAll(standIns.anchor, place ? suffixOf(place) : '')
    .replaceAll(standIns.key, key)
    .replaceAll(standIns.first, `${first}`)
    .replaceAll(standIns.last, `${last}`);
}
