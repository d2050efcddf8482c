/** Handles addresses of places that the report does not have: goes to what was clearly meant, or says what is wrong. */
import { meantAnchor } from './meant-anchor.ts';
import { part } from '../part.ts';
import { addressedRun, lostEnd } from './run.ts';

/** Checks the address, now and whenever it changes. */
export function helpAstray(article: HTMLElement): void {
  const notice = part(document, '#no_such_place', HTMLElement);
  const head = part(document, '.report-head', HTMLElement);
  const help = (): void => {
    notice.textContent = '';
    const fragment = location.hash.slice(1);
    const start = addressedRun()?.first;
    const end = lostEnd();
    if (start && end !== null) {
      // Where the reader is: the run begins at a place that the report has.
      (start.closest('.section > *') ?? start.firstElementChild)?.after(notice);
      notice.textContent = `This link goes on to #${end}, but nothing in this report has that address. ${numbersIn(article)}`;
      return;
    }
    const meant = meantAnchor(fragment);
    if (meant === '' || document.getElementById(fragment)) return;
    if (document.getElementById(meant)) {
      location.replace(`#${meant}`);
      return;
    }
    head.prepend(notice);
    notice.textContent = `Nothing in this report has the address #${meant}. ${numbersIn(article)}`;
    notice.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('hashchange', help);
  // For browsers that do not fire `hashchange` on going back to a run.
  addEventListener('popstate', help);
  help();
}

/** A sentence about which paragraphs there are; empty if they have no numbers. */
function numbersIn(article: HTMLElement): string {
  const numbers = [...article.querySelectorAll('[data-number]')]
    .filter(({ id }) => /^p\d+$/u.test(id))
    .map(({ id }) => Number(id.slice(1)));
  if (numbers.length === 0) return '';
  return `Its paragraphs are numbered ${Math.min(...numbers)} to ${Math.max(...numbers)}.`;
}
