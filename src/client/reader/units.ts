/** The units of the page: their names for readers, their order, and how one or several are cited. */
import { placeOf, type Place } from '../../citations/template.ts';
import type { UnitKind } from '../../report/types.ts';
import { kindWords } from '../../util/words.ts';

/** A unit, or a run from one to another. */
export interface Run {
  first: HTMLElement;
  last: HTMLElement;
}

/** All units in the order of the text. */
export function unitsOf(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-unit]')];
}

/** The unit of a fragment, which may be a former address of it; null where there is none. */
export function unitAt(fragment: string): HTMLElement | null {
  const target = document.getElementById(fragment);
  const isOne = target?.matches('[data-unit], .alias') === true;
  return isOne ? target.closest<HTMLElement>('[data-unit]') : null;
}

/** The units of a run with all that stands within them; the first alone where the last stands before it. */
export function unitsOfRun(article: Element, { first, last }: Run): HTMLElement[] {
  const units = unitsOf(article);
  const start = units.indexOf(first);
  const end = units.findLastIndex((unit) => last.contains(unit));
  return first !== last && end > start ? units.slice(start, end + 1) : [first];
}

/** Later units of the same numbering, to which a run from this one may reach. */
export function runsOnTo(article: Element, unit: HTMLElement): HTMLElement[] {
  const series = seriesOf(unit);
  const alike = unitsOf(article).filter((other) => seriesOf(other) === series);
  return series === null ? [] : alike.slice(alike.indexOf(unit) + 1);
}

/** `p17` → `p`, `summary-para-2` → `summary-para-`; null for a unit that is not counted. */
function seriesOf({ id, dataset }: HTMLElement): string | null {
  const counted = dataset['unit'] !== 'section' && dataset['unit'] !== 'footnote';
  return counted ? id.replace(/\d+$/u, '') : null;
}

/** A name that no other unit of the page has: `paragraph 17`, `strength: being healthy strength 1`. */
export function nameOf({ id, dataset }: HTMLElement): string {
  const word = kindWords[dataset['unit'] as UnitKind].one;
  const number = dataset['number'];
  return number !== undefined && id === `p${number}`
    ? `${word} ${number}`
    : `${word}: ${id.replaceAll('-', ' ')}`;
}

/** How a unit or a run is cited. */
export function placeOfRun({ first, last }: Run): Place {
  if (first === last) return placeOfUnit(first);
  const numbers = [numberedAround(first), numberedAround(last)].map((place) => place?.numbers?.[0]);
  const [from, to] = numbers;
  return {
    anchor: first.id,
    to: last.id,
    numbers: from !== undefined && to !== undefined ? [from, to] : null,
  };
}

function placeOfUnit({ id, dataset }: HTMLElement): Place {
  const number = dataset['number'];
  return placeOf({ anchor: id, number: number === undefined ? null : Number(number) });
}

/** Of a list within a paragraph a run names the paragraph. */
function numberedAround(unit: HTMLElement): Place | null {
  const numbered = unit.closest<HTMLElement>('[data-number]');
  return numbered && placeOfUnit(numbered);
}
