/** How a citation names a place in a report: by numbers that are printed or can be counted there. */
import type { Unit } from '../report/types.ts';
import { countedBy, partName, type Counted } from '../report/unit-names.ts';

/**
 * The forms of locators:
 * - `one`, `many`: the number of a paragraph, or the first and last of several;
 * - `note`: the number of a footnote;
 * - `page`, `pages`: the number of a page of the source, or the first and last of several;
 * - `worded`: words that are printed as they are.
 */
export type LocatorForm = 'one' | 'many' | 'note' | 'page' | 'pages' | 'worded';

export interface Locator {
  form: LocatorForm;
  /** `17`, `1 of annex B`, `recommendation 2` */
  first: string;
  /** The last of several; otherwise the same as the first. */
  last: string;
}

/** The parts of a unit that citations need; the page is left out if unknown. */
export type Citable = Pick<Unit, 'anchor' | 'kind'> & Partial<Pick<Unit, 'page'>>;

/**
 * The locator of a unit, or of a run of units: by their numbers, or otherwise by the pages on which they begin; null
 * if they have neither.
 */
export function locatorOf(first: Citable, last: Citable = first): Locator | null {
  return numberLocator(first, last) ?? pageLocator(first, last);
}

/**
 * The locator made of numbers; null if the places have none. A number in an annex only identifies a paragraph
 * together with the annex.
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

/** `annex B`, or `the annex`: without a letter, it is the only one. */
function annexName(part: string): string {
  return part === 'annex' ? 'the annex' : partName(part);
}
