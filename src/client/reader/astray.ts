/** Handles addresses of places that the report does not have: goes to what was clearly meant, or says what is wrong. */
import { meantAnchor } from './meant-anchor.ts';
import { part } from '../part.ts';
import { goTo } from './run.ts';

/** Checks the address, now and whenever it changes. */
export function helpAstray(article: HTMLElement): void {
  const notice = part(document, '#no_such_place', HTMLElement);
  const help = (): void => {
    const fragment = location.hash.slice(1);
    const meant = meantAnchor(fragment);
    const isLost = fragment !== '' && document.getElementById(fragment) === null;
    notice.textContent = '';
    if (!isLost || meant === '') return;
    if (document.getElementById(meant)) {
      goTo(meant, 'replace');
      return;
    }
    notice.textContent = `Nothing in this report has the address #${meant}. ${numbersIn(article)}`;
    notice.scrollIntoView({ block: 'nearest' });
  };
  addEventListener('hashchange', help);
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
