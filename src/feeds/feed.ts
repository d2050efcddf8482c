/** The feeds of the site, each for one page. */
import { publisher } from 'virtual:publisher';
import { absolute } from '../util/url.ts';
import { atomFeed, type FeedEntry } from './atom.ts';

/**
 * @param paths of the page and of the feed, from the site's root; `id` if the feed's id is not the page's address
 * @param about what the feed is about, for its title after the name of the site
 */
export function feedOf(
  paths: { page: string; feed: string; id?: string },
  about: string,
  entries: readonly FeedEntry[],
): Response {
  return atomFeed({
    id: absolute(paths.id ?? paths.page),
    page: absolute(paths.page),
    address: absolute(paths.feed),
    title: `${publisher.name}: ${about}`,
    author: publisher.publisher?.name ?? publisher.name,
    language: publisher.language,
    entries,
  });
}

/** Path of the feed of a page. */
export const feedPath = (page: string) => `${page}feed.xml`;
