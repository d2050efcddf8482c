/** What the page is called: in its title, and on paper, where neither field nor filters are. */
import { part } from '../part.ts';

const idleTitle = document.title;
const siteName = part(document, 'meta[property="og:site_name"]', HTMLMetaElement).content;

/**
 * Names the page after a search.
 * @param filters in words; empty for none
 */
export function nameSearch(words: string, filters: string): void {
  const asked = words === '' ? filters : words;
  document.title = asked === '' ? idleTitle : `${asked}: search · ${siteName}`;
  part(document, '[data-asked]', HTMLElement).textContent = [words, filters]
    .filter(Boolean)
    .join(' · ');
  // The foot of a printed page (styles/print.css).
  document.documentElement.dataset['title'] = document.title;
  document.documentElement.dataset['address'] = location.href;
}
