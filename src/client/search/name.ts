/** The name of the page: in its title, and on paper, where neither the field nor the filters are printed. */
import { part } from '../part.ts';

const idleTitle = document.title;
const siteName = part(document, 'meta[property="og:site_name"]', HTMLMetaElement).content;

/**
 * Names the page after a search.
 * @param filters in words; empty if there are none
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
