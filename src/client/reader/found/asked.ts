/** The words of a search, in addresses. */
import { href } from '../../../util/url.ts';

/** The words that the address of this page asks for; empty where it asks for none. */
export function wordsInAddress(): string {
  return wordsIn(new URL(location.href));
}

/** The words of the search page that led here; empty where another page did, or where the reader comes back. */
export function wordsOfReferrer(): string {
  const from = URL.parse(document.referrer);
  const isSearch = from?.origin === location.origin && from.pathname === href('search/');
  return isSearch && isArrival() ? wordsIn(from) : '';
}

/** An address that asks for these words, or for none, and for what else this one does. */
export function addressWith(words: string): string {
  const url = new URL(location.href);
  if (words === '') url.searchParams.delete('q');
  else url.searchParams.set('q', words);
  return url.pathname + url.search + url.hash;
}

function wordsIn({ searchParams }: URL): string {
  return (searchParams.get('q') ?? '').trim();
}

/** A page that is loaded again keeps its referrer, though the reader may have cleared the words. */
function isArrival(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const type = navigation instanceof PerformanceNavigationTiming ? navigation.type : 'navigate';
  return type !== 'reload' && type !== 'back_forward';
}
