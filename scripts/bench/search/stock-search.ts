/** Search as Pagefind gives it, queries as typed, filters with their counts loaded, as a page that offers them does. */
import { openPagefind, type PageData, type ServedFiles } from '../../../tests/support/pagefind.ts';
import { shownHits, type Search } from './hits.ts';

/** As many places of a page are shown by Pagefind's own interface. */
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

/** The places with the most words found, best first. A record is a place by itself. */
function placesIn({ sub_results: places }: PageData): string[] {
  return places
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .flatMap(({ url }) => {
      const { report, anchor } = place.exec(url)?.groups ?? {};
      return report && anchor ? [`${report}#${anchor}`] : [];
    })
    .slice(0, placesOfPage);
}
