/** The feeds of the site: each follows one page. */
import { publisher } from 'virtual:publisher';
import { absolute } from '../util/url.ts';
import { atomFeed, type FeedEntry } from './atom.ts';

/**
 * @param paths of the page that it follows and of the feed itself, from the site's root; and of what names it, where
 * that is not the page
 * @param about what it tells of, after the name of the site
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

/** Path of the feed that follows a page. */
export const feedPath = (page: string) => `${page}feed.xml`;
