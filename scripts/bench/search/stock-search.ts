/** Pagefind's own search, with queries as typed. Filters and their counts are loaded, as on a page that offers them. */
import { openPagefind, type PageData, type ServedFiles } from '../../../tests/support/pagefind.ts';
import { shownHits, type Search } from './hits.ts';

/** Number of places on a page that Pagefind's own interface shows. */
const placesOfPage = 3;

const place = /\/reports\/(?<report>[^/]+)\/[^#]*#(?<anchor>.+)$/u;

export async function openStock(files: ServedFiles): Promise<Search> {
  const pagefind = await openPagefind(files);
  await pagefind.filters();
  return async (query) => {
    const hits: string[] = [];
    for (const { data } of (await pagefind.search(query)).results) {
      if (hits.length >= shownHits) break;
      hits.push(...placesIn(await data()));
    }
    return hits.slice(0, shownHits);
  };
}

/** The places with most of the words, best first. A record is a single place. */
function placesIn({ sub_results: places }: PageData): string[] {
  return places
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .flatMap(({ url }) => {
      const { report, anchor } = place.exec(url)?.groups ?? {};
      return report && anchor ? [`${report}#${anchor}`] : [];
    })
    .slice(0, placesOfPage);
}
