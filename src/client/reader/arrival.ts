/** Where an address leads to: marked, and with the focus, so that reading and the Tab key go on from there. */
import { addressedRun, goTo, markRun } from './run.ts';

/** Follows the address from now on. */
export function followAddress(article: HTMLElement): void {
  const arrive = (): void => {
    markRun(article);
    const unit = addressedRun()?.first;
    // The browser scrolls by itself, and knows better where to: to words, or to where the reader was.
    if (unit) takeFocus(unit);
  };
  addEventListener('hashchange', arrive);
  // The way back to a run changes more than the fragment, and is no change of the hash to some browsers.
  addEventListener('popstate', arrive);
  document.addEventListener('click', leaveRun);
  arrive();
}

/** A link within the page names one place, where the browser would keep the end of a run. */
function leaveRun(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented;
  const isRun = new URLSearchParams(location.search).has('to');
  if (!link || !isPlain || !isRun) return;
  event.preventDefault();
  goTo(link.getAttribute('href')?.slice(1) ?? '', 'push');
}

/** A unit can have the focus while it has it; later a click into its text leaves the focus alone. */
export function takeFocus(unit: HTMLElement): void {
  unit.tabIndex = -1;
  unit.addEventListener(
    'blur',
    () => {
      unit.removeAttribute('tabindex');
    },
    { once: true },
  );
  unit.focus({ preventScroll: true });
}
