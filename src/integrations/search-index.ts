/** Writes the search index of a site. */
import { loadCouncils, loadFrameworks, loadOutcomes } from '../registers/load.ts';
import type { IndexedReport } from '../search/index/report.ts';
import { writeSearch } from '../search/index/write.ts';
import { contentDirectory } from '../util/environment.ts';

/**
 * Writes the index and its accompanying files into a folder: `pagefind/` and `search/`.
 * @param folder absolute
 * @param reports newest first
 */
export async function writeSearchIndex(
  folder: string,
  reports: Iterable<IndexedReport>,
): Promise<void> {
  const [councils, outcomes, frameworks] = await Promise.all([
    loadCouncils(contentDirectory),
    loadOutcomes(contentDirectory),
    loadFrameworks(contentDirectory),
  ]);
  await writeSearch(folder, reports, { councils, outcomes, frameworks });
}
