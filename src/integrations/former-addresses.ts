/** Addresses from before a rename: pages that redirect, and that search engines should not list. */
import { loadReportEntries } from '../ledger/load.ts';
import { loadCouncils } from '../registers/load.ts';
import { contentDirectory } from '../util/environment.ts';

/**
 * The paths of all former addresses, e.g. `/reports/stockport-jar-2005/`, without the site's base. Paths below one are
 * former addresses too: `/councils/stockport-borough/staying-safe/`.
 */
export async function formerPaths(): Promise<string[]> {
  const reports = await loadReportEntries(contentDirectory);
  const councils = await loadCouncils(contentDirectory);
  return [
    ...reports.flatMap(({ aliases }) => pathsOf('reports', aliases)),
    ...councils.flatMap(({ formerly }) => pathsOf('councils', formerly)),
  ];
}

function pathsOf(folder: string, ids: readonly string[]): string[] {
  return ids.map((id) => `/${folder}/${id}/`);
}
