/** Marks in the contents the section being read. */
import { readingLine } from './reading-line.ts';
import { unitAt } from './units.ts';

/** A part of the page that the contents lead to. */
interface Part {
  link: HTMLAnchorElement;
  element: HTMLElement;
}

export function followReading(contents: HTMLElement): void {
  const parts: Part[] = [...contents.querySelectorAll('a')].flatMap((link) => {
    const element = document.getElementById(link.hash.slice(1))?.closest('section');
    return element ? [{ link, element }] : [];
  });
  let current: HTMLAnchorElement | undefined;

  const mark = (): void => {
    const link = partBeingRead(parts)?.link;
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
    if (link) keepInView(link, contents);
  };
  for (const event of ['scroll', 'resize', 'hashchange']) addEventListener(event, mark);
  mark();
}

/**
 * The last part that begins above the line being read. At the end of the page, where no unit can be scrolled
 * that far, it is the part that the address names, if that is visible.
 */
function partBeingRead(parts: readonly Part[]): Part | undefined {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollY + clientHeight >= scrollHeight - 1) {
    const addressed = parts.findLast(({ element }) => element.contains(addressedElement()));
    if (addressed) return addressed;
  }
  const line = readingLine();
  const last = parts.findLast(({ element }) => element.getBoundingClientRect().top <= line);
  // Parts after the last section of the text are not in the contents.
  const end = last?.element.parentElement?.getBoundingClientRect().bottom ?? 0;
  return end > line ? last : undefined;
}

/** What the address names, if its top is visible. */
function addressedElement(): Element | null {
  const fragment = location.hash.slice(1);
  const element = unitAt(fragment) ?? document.getElementById(fragment);
  const top = element?.getBoundingClientRect().top ?? -1;
  return top >= 0 && top < innerHeight ? element : null;
}

/** Scrolls only the contents, and only if the entry is not fully visible. */
function keepInView(link: HTMLElement, contents: HTMLElement): void {
  const entry = link.getBoundingClientRect();
  const frame = contents.getBoundingClientRect();
  if (entry.top >= frame.top && entry.bottom <= frame.bottom) return;
  contents.scrollTop += entry.top - frame.top - frame.height / 3;
}
