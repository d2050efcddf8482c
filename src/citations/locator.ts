/** How a citation names a place within a report: by the numbers that are printed, or that can be counted there. */
import type { Unit } from '../report/types.ts';
import { countedBy, partName, type Counted } from '../report/unit-names.ts';

/**
 * What a style makes of a locator.
 * - `one`, `many`: the number of a paragraph, or the first and the last of several;
 * - `note`: the number of a footnote;
 * - `page`, `pages`: the number of a page of the source, or the first and the last of several;
 * - `worded`: words that stand as they are.
 */
export type LocatorForm = 'one' | 'many' | 'note' | 'page' | 'pages' | 'worded';

export interface Locator {
  form: LocatorForm;
  /** `17`, `1 of annex B`, `recommendation 2` */
  first: string;
  /** The last of several; the same as the first for others. */
  last: string;
}

/** A unit as far as citations name it; its page is left out where nobody knows it. */
export type Citable = Pick<Unit, 'anchor' | 'kind'> & Partial<Pick<Unit, 'page'>>;

/**
 * The locator of a unit, or of a run from one to another: by their numbers, else by the page that they begin on.
 * Null where neither names them.
 */
export function locatorOf(first: Citable, last: Citable = first): Locator | null {
  return numberLocator(first, last) ?? pageLocator(first, last);
}

/**
 * The locator that a number makes; null where none names the places. A number of an annex names a paragraph
 * together with the annex alone.
 */
export function numberLocator(first: Citable, last: Citable = first): Locator | null {
  const [from, to] = [countedBy(first), countedBy(last)];
  if (!from || !to || from.counter !== to.counter || from.part !== to.part) return null;
  const isOne = from.number === to.number;
  if (from.counter === 'p') {
    const end = `${to.number}${from.part === '' ? '' : ` of ${annexName(from.part)}`}`;
    return { form: isOne ? 'one' : 'many', first: isOne ? end : `${from.number}`, last: end };
  }
  if (from.counter === 'fn' && isOne) {
    return { form: 'note', first: `${from.number}`, last: `${from.number}` };
  }
  return from.counter === 'rec' ? worded(from, to) : null;
}

function pageLocator({ page: from }: Citable, { page: to }: Citable): Locator | null {
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  return { form: from === to ? 'page' : 'pages', first: `${from}`, last: `${to}` };
}

function worded({ part, number }: Counted, to: Counted): Locator {
  const word = `${part === '' ? '' : `${partName(part)} `}recommendation`;
  const words = number === to.number ? `${word} ${number}` : `${word}s ${number}–${to.number}`;
  return { form: 'worded', first: words, last: words };
}

/** An annex without a letter is the only one. */
function annexName(part: string): string {
  return part === 'annex' ? 'the annex' : partName(part);
}
