/**
 * Where the reader stopped, kept in the browser, so that another visit can go on from there. The browser itself returns
 * to it only by its history.
 */
import { readingLine } from './reading-line.ts';
import { nameOf, unitAt, unitsOf } from './units.ts';

/** One per report, and per site of those that share a host. */
const setting = `pilcrow-place:${location.pathname}`;

/** Offers the place of the last visit in the link, and keeps that of this visit. */
export function keepLastPlace(article: HTMLElement, link: HTMLAnchorElement): void {
  const unit = unitAt(recall());
  if (unit) offer(link, unit);
  // On phones, a page that is left for another program may never be shown again, and then nothing else is fired.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep(article);
  });
  addEventListener('pagehide', () => {
    keep(article);
  });
}

function offer(link: HTMLAnchorElement, unit: HTMLElement): void {
  // Other names are too long for the line, which would move the text below it.
  const isNamed = /^p\d+$/u.test(unit.id);
  link.href = `#${unit.id}`;
  link.textContent = isNamed ? `Go on at ${nameOf(unit)}` : 'Go on where you stopped';
  link.hidden = false;
}

/** Keeps the place, unless the reader is still above the text. Below it there is nothing to go on to. */
function keep(article: HTMLElement): void {
  const line = readingLine();
  const unit = unitsOf(article).findLast((one) => one.getBoundingClientRect().top <= line);
  if (!unit) return;
  try {
    if (article.getBoundingClientRect().bottom < line) localStorage.removeItem(setting);
    else localStorage.setItem(setting, unit.id);
  } catch {
    // A browser that stores nothing for this site offers no place either.
  }
}

/** The fragment of the place; empty if there is none. */
function recall(): string {
  try {
    return localStorage.getItem(setting) ?? '';
  } catch {
    return '';
  }
}
