/**
 * Citations of places in a report, made from templates. Nothing here needs citeproc, so the page's script can fill
 * the same templates as the build.
 */
import { locatorOf, type Citable, type Locator, type LocatorForm } from './locator.ts';

/** A citation in one style, as HTML that is safe to insert into a page. */
export interface Citation {
  /** The citation in the text or in a footnote. */
  note: string;
  /** The entry in the list of references; null in styles that cite a whole document in a note too. */
  reference: string | null;
}

/** The place in a report that is cited. */
export interface Place {
  /** Fragment of the unit, or of the first of a run, without `#`. */
  anchor: string;
  /** Fragment of the last unit of a run; left out for a single unit. */
  to?: string;
  /** Null for a place without number or page: only its address is cited. */
  locator: Locator | null;
}

/** Placeholders in a template for what depends on the place. They occur nowhere else in it. */
export interface StandIns {
  /** For the fragment, with `#`, and the `?to=` before it. */
  anchor: string;
  /** For the fragments within the key of an entry. */
  key: string;
  first: string;
  last: string;
}

/** A text for each kind of locator, and for none. */
export type ByLocator = Record<LocatorForm | 'none', string>;

/** Texts that are the same but for what a locator puts into them. */
export interface LocatedText {
  before: string;
  inserted: ByLocator;
  after: string;
}

/** A report's citations in one style, with placeholders for the place’s address and locator. */
export interface CitationTemplate {
  standIns: StandIns;
  notes: LocatedText;
  reference: string | null;
}

/** An entry for a reference manager, with the same placeholders. */
export interface EntryTemplate {
  standIns: StandIns;
  entries: LocatedText;
}

/** The citation of a place, or of the whole report if none is given. */
export function cite({ standIns, notes, reference }: CitationTemplate, place?: Place): Citation {
  return {
    note: fill(choose(notes, place), standIns, place),
    reference: reference === null ? null : fill(reference, standIns, place),
  };
}

/** How a style cites a document as a whole: by its entry in the list of references, or else by a note. */
export function wholeOf({ note, reference }: Citation): string {
  return reference ?? note;
}

/** The entry of a place, in the format of the template. */
export function entryOf({ standIns, entries }: EntryTemplate, place: Place): string {
  return fill(choose(entries, place), standIns, place);
}

/** The place of a unit. */
export function placeOf(unit: Citable): Place {
  return { anchor: unit.anchor, locator: locatorOf(unit) };
}

/** The end of a place's address after that of the report's page: `#p17`, `?to=p19#p17`. */
export function suffixOf({ anchor, to }: Pick<Place, 'anchor' | 'to'>): string {
  return `${to === undefined ? '' : `?to=${to}`}#${anchor}`;
}

function choose({ before, inserted, after }: LocatedText, place?: Place): string {
  return before + inserted[place?.locator?.form ?? 'none'] + after;
}

function fill(text: string, standIns: StandIns, place?: Place): string {
  const { first, last } = place?.locator ?? { first: '', last: '' };
  const key = [place?.anchor, place?.to].filter((part) => part !== undefined).join('-');
  return text
    .replaceAll(standIns.anchor, place ? suffixOf(place) : '')
    .replaceAll(standIns.key, key)
    .replaceAll(standIns.first, first)
    .replaceAll(standIns.last, last);
}
