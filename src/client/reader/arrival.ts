/** Where an address leads to: marked, and with the focus, so that reading and the Tab key go on from there. */
import { keepPermalinksClean } from './permalinks.ts';
import { addressedRun, goTo, markRun } from './run.ts';

/** Follows the address from now on. */
export function followAddress(article: HTMLElement): void {
  const arrive = (): void => {
    markRun(article);
    keepPermalinksClean(article);
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

/** A link within the page names one place, where the browser would keep the end of a run, or load the page again. */
function leaveRun(event: MouseEvent): void {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[href*="#"]')
      : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented;
  if (!link || !isPlain || !isToFollow(link)) return;
  event.preventDefault();
  goTo(link.hash.slice(1), 'push');
}

function isToFollow(link: HTMLAnchorElement): boolean {
  const isRun = new URLSearchParams(location.search).has('to');
  const { origin, pathname } = location;
  const isClean = link.href === origin + pathname + link.hash && location.search !== '';
  return isClean || (isRun && link.getAttribute('href')?.startsWith('#') === true);
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
