/** `outcomes/<id>/feed.xml`: an Atom feed of what reports say about an outcome area, newest first. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../../data/collections.ts';
import { areaEntries } from '../../../feeds/entries.ts';
import { feedOf, feedPath } from '../../../feeds/feed.ts';
import type { Outcome } from '../../../schemas/registers.ts';
import { outcomePath } from '../../../util/paths.ts';

interface Props {
  area: Outcome;
}

export async function getStaticPaths() {
  const { outcomes } = await getLibrary();
  return outcomes.map((area) => ({ params: { id: area.id }, props: { area } }));
}

export const GET: APIRoute<Props> = async ({ props: { area } }) => {
  const { reports } = await getLibrary();
  const page = outcomePath(area.id);
  return feedOf({ page, feed: feedPath(page) }, area.name, areaEntries(area, reports));
};
