/** The reader's place in the results, kept in the entry of the browser's history so that going back returns to it. */

/** What is shown, and how far the page is scrolled. */
export interface Place {
  /** Number of hits, or groups of hits, shown; 0 for the usual first ones. */
  shown: number;
  /** Number of hits shown for each report in which more were asked for, by the id of the report. */
  inReports: Record<string, number>;
  /** In CSS pixels. */
  scroll: number;
  /** Address of the hit by which the reader left; empty if none. */
  hit: string;
}

const start: Place = { shown: 0, inReports: {}, scroll: 0, hit: '' };

/** Whether the scrolling of the current entry has been restored. Until then it must not be overwritten. */
let isRestored = false;

/** Milliseconds without scrolling after which the place is kept: browsers limit how often an entry may change. */
const pause = 250;

/** The place kept in the current entry of the history. */
export function recallPlace(): Place {
  return { ...start, ...(history.state as Partial<Place> | null) };
}

/** Changes the place kept in the current entry. */
export function keepPlace(change: Partial<Place>): void {
  history.replaceState({ ...recallPlace(), ...change }, '');
}

/** Scrolls to where the reader was. To be called when everything that was shown is there again. */
export function restoreScroll(): void {
  const { scroll, hit } = recallPlace();
  if (!isRestored && scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
  if (!isRestored && hit !== '') focusOn(hit);
  isRestored = true;
}

/** Returns the focus to the hit by which the reader left, unless it is already elsewhere. */
function focusOn(hit: string): void {
  if (document.activeElement !== document.body) return;
  const link = document.querySelector<HTMLElement>(`a[data-hit][href="${hit}"]`);
  link?.focus({ preventScroll: true });
}

/** From now on, keeps how far the page is scrolled in each entry, once that entry is restored. */
export function keepScroll(): void {
  // The browser itself would scroll before the results are there.
  history.scrollRestoration = 'manual';
  let timer: number | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (isRestored && recallPlace().scroll !== scrollY) keepPlace({ scroll: scrollY });
  };
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, pause);
    },
    { passive: true },
  );
  // Scrolling before this event does not belong to the entry that the reader has gone to.
  addEventListener('popstate', () => {
    clearTimeout(timer);
    isRestored = false;
  });
  // The reader may follow a link before the pause is over.
  document.addEventListener(
    'click',
    ({ target }) => {
      keep();
      const link = target instanceof Element ? target.closest('a[data-hit]') : null;
      if (link) keepPlace({ hit: link.getAttribute('href') ?? '' });
    },
    { capture: true },
  );
  addEventListener('pagehide', keep);
}
