/** Writes what search reads when the pages are built: the index and the files beside it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import matter from 'gray-matter';
import { loadCouncils, loadFrameworks, loadOutcomes } from '../registers/load.ts';
import { readReport } from '../report/read.ts';
import type { ReportFrontmatter } from '../schemas/report.ts';
import type { Registers } from '../search/index/library.ts';
import type { IndexedReport } from '../search/index/report.ts';
import { writeSearch } from '../search/index/write.ts';
import { contentDirectory } from '../util/environment.ts';
import { publishedReports } from './published-reports.ts';

/** The index holds the reports that the published data files name, in their order: newest first. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'pilcrow-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${count} reports can be searched`);
      },
    },
  };
}

/**
 * Writes the index of a site, and what lies beside it.
 * @param folder absolute; the site as built
 * @returns how many reports can be searched
 */
export async function indexSite(folder: string): Promise<number> {
  const reports = await Promise.all((await publishedReports(folder)).map(withText));
  await writeSearch(folder, reports, await loadRegisters());
  return reports.length;
}

async function withText(data: ReportFrontmatter): Promise<IndexedReport> {
  const mdx = await readFile(join(contentDirectory, 'reports', `${data.id}.mdx`), 'utf8');
  return { data, text: readReport(matter(mdx).content) };
}

async function loadRegisters(): Promise<Registers> {
  const [councils, outcomes, frameworks] = await Promise.all([
    loadCouncils(contentDirectory),
    loadOutcomes(contentDirectory),
    loadFrameworks(contentDirectory),
  ]);
  return { councils, outcomes, frameworks };
}
