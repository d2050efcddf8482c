/** Steps to the next or previous paragraph from where the reader is. */
import { addressedRun, goTo } from './run.ts';

/** Goes to the next or previous paragraph, if any, whose address replaces the present one in the history. */
export function step(article: HTMLElement, by: 1 | -1): void {
  const paragraphs = article.querySelectorAll<HTMLElement>(
    '[data-unit=paragraph], [data-unit=recommendation]',
  );
  const to = neighbour([...paragraphs], by);
  if (to) goTo(to.id, 'replace');
}

/**
 * The next or the previous of some units: from the addressed unit while it is visible, otherwise from the top of the
 * window.
 */
export function neighbour(units: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const here = addressedRun()?.first;
  if (here && isInView(here)) {
    return by === 1
      ? units.find((unit) => isBefore(here, unit))
      : units.findLast((unit) => isBefore(unit, here));
  }
  const top = (unit: HTMLElement) => unit.getBoundingClientRect().top;
  return by === 1 ? units.find((unit) => top(unit) > 0) : units.findLast((unit) => top(unit) < 0);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
