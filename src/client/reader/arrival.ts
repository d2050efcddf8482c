/** Marks and focuses the unit that the address leads to, so that reading and the Tab key go on from there. */
import { suffixOf } from '../../citations/template.ts';
import { setPrintedAddress } from '../printed-address.ts';
import { keepPermalinksClean } from './permalinks.ts';
import { addressedRun, goTo, markRun } from './run.ts';
import { placeOfRun } from './units.ts';

/** Follows the address, now and whenever it changes. */
export function followAddress(article: HTMLElement): void {
  const arrive = (): void => {
    markRun(article);
    keepPermalinksClean(article);
    const run = addressedRun();
    setPrintedAddress(run ? suffixOf(placeOfRun(run)) : '');
    // The browser scrolls by itself, and knows better where: to words, or to where the reader was.
    if (run) takeFocus(run.first);
  };
  addEventListener('hashchange', arrive);
  // Going back to a run changes more than the fragment, so some browsers do not fire `hashchange`.
  addEventListener('popstate', arrive);
  document.addEventListener('click', leaveRun);
  arrive();
}

/** Makes a link within the page lead to one place: the browser would keep the end of a run, or reload the page. */
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

/** Focuses a unit, which is focusable only until it loses the focus: later clicks in its text do not focus it. */
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
