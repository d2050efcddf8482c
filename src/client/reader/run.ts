/** A run of units in the address: `?to=p19#p17`. */
import { meantAnchor } from './meant-anchor.ts';
import { unitAt, unitsOfRun, type Run } from './units.ts';

/** The run, or single unit, that the address names; null if it names none. */
export function addressedRun(): Run | null {
  const first = unitAt(location.hash.slice(1));
  const to = endInAddress();
  return first && { first, last: endAt(to) ?? first };
}

/** The end of a run in the address if the page does not have it; otherwise null. */
export function lostEnd(): string | null {
  const to = endInAddress();
  const meant = meantAnchor(to);
  return meant === '' || endAt(to) ? null : meant;
}

function endInAddress(): string {
  return new URLSearchParams(location.search).get('to') ?? '';
}

function endAt(to: string): HTMLElement | null {
  return unitAt(to) ?? unitAt(meantAnchor(to));
}

/**
 * Goes to a fragment as a link would, so that style sheets know the target and `hashchange` is fired, but without
 * reloading the page. Removes `to` from the address, or a run would start at the fragment; the rest of the query stays.
 * @param history whether the present address stays in the history
 */
export function goTo(fragment: string, history: 'push' | 'replace'): void {
  const url = new URL(location.href);
  url.searchParams.delete('to');
  if (history === 'push') window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  location.replace(`#${fragment}`);
}

/** Marks the units of the addressed run, except the first, which style sheets know as the target. */
export function markRun(article: Element): void {
  for (const marked of article.querySelectorAll('[data-marked]')) {
    marked.removeAttribute('data-marked');
  }
  const run = addressedRun();
  if (!run) return;
  for (const unit of unitsOfRun(article, run).slice(1)) unit.setAttribute('data-marked', '');
}
