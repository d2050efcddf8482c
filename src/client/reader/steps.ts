/** To the next and the previous paragraph, from where the reader is. */
import { addressedRun, goTo } from './run.ts';

/** Goes to a paragraph's address, in place of that in the history. Nothing where there is none. */
export function step(article: HTMLElement, by: 1 | -1): void {
  const to = neighbour(article, by);
  if (to) goTo(to.id, 'replace');
}

function neighbour(article: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const paragraphs = [
    ...article.querySelectorAll<HTMLElement>('[data-unit=paragraph], [data-unit=recommendation]'),
  ];
  const here = addressedRun()?.first;
  if (here && isInView(here)) {
    return by === 1
      ? paragraphs.find((paragraph) => isBefore(here, paragraph))
      : paragraphs.findLast((paragraph) => isBefore(paragraph, here));
  }
  const top = (paragraph: HTMLElement) => paragraph.getBoundingClientRect().top;
  return by === 1
    ? paragraphs.find((paragraph) => top(paragraph) > 0)
    : paragraphs.findLast((paragraph) => top(paragraph) < 0);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
