/** The search index of a site. */
import { loadCouncils, loadFrameworks, loadOutcomes } from '../registers/load.ts';
import { writeSearch } from '../search/index/write.ts';
import { contentDirectory } from '../util/environment.ts';
import { withTexts, type ContentReport } from './content-reports.ts';

/**
 * Writes the index, and what lies beside it, into a folder: `pagefind/` and `search/`.
 * @param folder absolute
 * @param reports newest first
 * @returns what was done, for the log
 */
export async function writeSearchIndex(
  folder: string,
  reports: readonly ContentReport[],
): Promise<string> {
  const [councils, outcomes, frameworks] = await Promise.all([
    loadCouncils(contentDirectory),
    loadOutcomes(contentDirectory),
    loadFrameworks(contentDirectory),
  ]);
  await writeSearch(folder, withTexts(reports), { councils, outcomes, frameworks });
  return `${reports.length} reports can be searched`;
}
