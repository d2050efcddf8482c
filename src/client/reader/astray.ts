/** An address that names no place of the report: followed where it is plain what was meant, else told. */
import { meantAnchor } from './meant-anchor.ts';
import { part } from '../part.ts';
import { goTo } from './run.ts';

/** Looks at the address, now and whenever it changes. */
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

/** Which paragraphs there are, as a sentence; empty where they have no numbers. */
function numbersIn(article: HTMLElement): string {
  const numbers = [...article.querySelectorAll('[data-number]')]
    .filter(({ id }) => /^p\d+$/u.test(id))
    .map(({ id }) => Number(id.slice(1)));
  if (numbers.length === 0) return '';
  return `Its paragraphs are numbered ${Math.min(...numbers)} to ${Math.max(...numbers)}.`;
}
