/** The reports of a finished build, for what runs after it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportFrontmatter } from '../schemas/report.ts';

/**
 * The frontmatter of the reports that the site publishes, in its order.
 * @param folder absolute; the site as built
 */
export async function publishedReports(folder: string): Promise<ReportFrontmatter[]> {
  return JSON.parse(
    await readFile(join(folder, 'data/reports.json'), 'utf8'),
  ) as ReportFrontmatter[];
}
