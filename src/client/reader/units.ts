/** The units of the page: their names for readers, their order, and how one or more are cited. */
import { locatorOf, numberLocator, type Citable } from '../../citations/locator.ts';
import type { Place } from '../../citations/template.ts';
import { unitName } from '../../report/unit-names.ts';
import type { UnitKind } from '../../schemas/unit-kinds.ts';
import { unitText } from './unit-text.ts';

/** A run of units from one to another, which may be the same. */
export interface Run {
  first: HTMLElement;
  last: HTMLElement;
}

/** All units in the order of the text. */
export function unitsOf(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-unit]')];
}

/** The unit of a fragment, which may be a former one; null if there is none. */
export function unitAt(fragment: string): HTMLElement | null {
  const target = document.getElementById(fragment);
  const isOne = target?.matches('[data-unit], .alias') === true;
  return isOne ? target.closest<HTMLElement>('[data-unit]') : null;
}

/** The units of a run, with all units within them. Only the first if the last comes before it. */
export function unitsOfRun(article: Element, { first, last }: Run): HTMLElement[] {
  const units = unitsOf(article);
  const start = units.indexOf(first);
  const end = units.findLastIndex((unit) => last.contains(unit));
  return first !== last && end > start ? units.slice(start, end + 1) : [first];
}

/** Later units in the same numbering, at which a run from this one may end. */
export function runsOnTo(article: Element, unit: HTMLElement): HTMLElement[] {
  const series = seriesOf(unit);
  const alike = unitsOf(article).filter((other) => seriesOf(other) === series);
  return series === null ? [] : alike.slice(alike.indexOf(unit) + 1);
}

/** `p17` → `p`, `summary-para-2` → `summary-para-`; null for sections and footnotes, which do not form runs. */
function seriesOf({ id, dataset }: HTMLElement): string | null {
  const counted = dataset['unit'] !== 'section' && dataset['unit'] !== 'footnote';
  return counted ? id.replace(/\d+$/u, '') : null;
}

/** The last unit of the list that a unit contains, or introduces with a colon; the unit itself if there is none. */
export function endOfList(unit: HTMLElement): HTMLElement {
  if (unit.matches('[data-unit=section]')) return unit;
  const next = unit.nextElementSibling;
  const introduces = next?.matches('ul, ol') === true && /:\s*$/u.test(unitText(unit));
  const list = unit.querySelector('ul, ol') ?? (introduces ? next : null);
  return [...(list?.querySelectorAll<HTMLElement>('[data-unit]') ?? [])].at(-1) ?? unit;
}

/** A name that is unique on the page: `paragraph 17`, `being healthy, strength 1`. */
export function nameOf(unit: HTMLElement): string {
  return unitName(addressOf(unit));
}

/** The page of the source on which a unit begins; null if the source has no pages. */
export function pageOf({ dataset }: HTMLElement): number | null {
  return dataset['page'] === undefined ? null : Number(dataset['page']);
}

/** How a unit or a run is cited. Units within a numbered paragraph are cited by its number. */
export function placeOfRun({ first, last }: Run): Place {
  const locator = locatorOf(addressOf(citedBy(first)), addressOf(citedBy(last)));
  return { anchor: first.id, ...(first !== last && { to: last.id }), locator };
}

function citedBy(unit: HTMLElement): HTMLElement {
  const isNamed = numberLocator(addressOf(unit)) !== null;
  return isNamed ? unit : (unit.closest<HTMLElement>('[data-number]') ?? unit);
}

function addressOf(unit: HTMLElement): Citable {
  return { anchor: unit.id, kind: unit.dataset['unit'] as UnitKind, page: pageOf(unit) };
}
