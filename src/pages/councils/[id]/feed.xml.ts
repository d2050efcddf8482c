/** `councils/<id>/feed.xml`: an Atom feed of a council’s reports, newest first, also at former addresses. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../../data/collections.ts';
import { reportEntries } from '../../../feeds/entries.ts';
import { feedOf, feedPath } from '../../../feeds/feed.ts';
import type { Council } from '../../../schemas/registers.ts';
import { councilPath } from '../../../util/paths.ts';

interface Props {
  council: Council;
}

export async function getStaticPaths() {
  const { councils } = await getLibrary();
  return councils.flatMap((council) =>
    [council.id, ...council.formerly].map((id) => ({ params: { id }, props: { council } })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { council } }) => {
  const { reports } = await getLibrary();
  const page = councilPath(council.id);
  const own = reports.filter((report) => report.council.id === council.id);
  return feedOf({ page, feed: feedPath(page) }, council.name, reportEntries(own));
};
