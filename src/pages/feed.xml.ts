/** `feed.xml`: an Atom feed of the reports, newest first. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../data/collections.ts';
import { reportEntries } from '../feeds/entries.ts';
import { feedOf, feedPath } from '../feeds/feed.ts';

export const GET: APIRoute = async () => {
  const { reports } = await getLibrary();
  const paths = { id: '', page: 'reports/', feed: feedPath('') };
  return feedOf(paths, 'inspection reports', reportEntries(reports));
};
