/** Where a reader is in the results: kept with the entry of the browser's history, so that going back leads there. */

/** What is on show, and how far the page is scrolled. */
export interface Place {
  /** Hits, or groups of hits, on show; 0 for the usual first ones. */
  shown: number;
  /** Hits on show in the groups of reports in which more were asked for, by the id of the report. */
  inReports: Record<string, number>;
  /** In CSS pixels. */
  scroll: number;
  /** Address of the hit that the reader left by; empty for none. */
  hit: string;
}

const start: Place = { shown: 0, inReports: {}, scroll: 0, hit: '' };

/** Whether the page is scrolled as the present entry remembers: before, there is nothing to keep. */
let isRestored = false;

/** Milliseconds without scrolling after which the place is kept: browsers bound how often an entry may change. */
const pause = 250;

/** The place that the present entry of the history remembers. */
export function recallPlace(): Place {
  return { ...start, ...(history.state as Partial<Place> | null) };
}

/** Changes what the present entry remembers. */
export function keepPlace(change: Partial<Place>): void {
  history.replaceState({ ...recallPlace(), ...change }, '');
}

/** Scrolls to where the reader was, now that there is all that was on show. */
export function restoreScroll(): void {
  const { scroll, hit } = recallPlace();
  if (!isRestored && scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
  if (!isRestored && hit !== '') focusOn(hit);
  isRestored = true;
}

/** Gives the focus back to the hit by which the reader left, unless it is elsewhere already. */
function focusOn(hit: string): void {
  if (document.activeElement !== document.body) return;
  const link = document.querySelector<HTMLElement>(`a[data-hit][href="${hit}"]`);
  link?.focus({ preventScroll: true });
}

/** Keeps how far the page is scrolled, of each entry once it is restored. */
export function keepScroll(): void {
  // The browser would scroll before the results are there.
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
  // What was scrolled before is no matter of the entry that the reader has gone to.
  addEventListener('popstate', () => {
    clearTimeout(timer);
    isRestored = false;
  });
  // A link may be followed sooner.
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
