/** The words of a search in addresses. */
import { href } from '../../../util/url.ts';

/** The words in the address of this page; empty if there are none. */
export function wordsInAddress(): string {
  return wordsIn(new URL(location.href));
}

/** The words of the search page that led here; empty if another page did, or if the reader came back or reloaded. */
export function wordsOfReferrer(): string {
  const from = URL.parse(document.referrer);
  const isSearch = from?.origin === location.origin && from.pathname === href('search/');
  return isSearch && isArrival() ? wordsIn(from) : '';
}

/** The present address with these words, or none, in place of its own. */
export function addressWith(words: string): string {
  const url = new URL(location.href);
  if (words === '') url.searchParams.delete('q');
  else url.searchParams.set('q', words);
  return url.pathname + url.search + url.hash;
}

function wordsIn({ searchParams }: URL): string {
  return (searchParams.get('q') ?? '').trim();
}

/** False if the reader reloaded or came back: the referrer is still there, but the words may have been cleared. */
function isArrival(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : 'navigate';
  return type !== 'reload' && type !== 'back_forward';
}
