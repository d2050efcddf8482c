/** The reports of a content folder, for what is made of them outside Astro. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import matter from 'gray-matter';
import { newestFirst } from '../data/newest-first.ts';
import { readReport } from '../report/read.ts';
import { reportSchema } from '../schemas/report.ts';
import type { IndexedReport } from '../search/index/report.ts';

/**
 * The reports that the site publishes, in its order: newest first.
 * @param contentDir absolute
 * @throws Error that names the file, where one is not what ingest writes
 */
export async function contentReports(contentDir: string): Promise<IndexedReport[]> {
  const folder = join(contentDir, 'reports');
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.mdx$/u.test(name));
  const reports: IndexedReport[] = [];
  for (const name of names) reports.push(await readMdx(join(folder, name)));
  return reports.sort(newestFirst);
}

async function readMdx(file: string): Promise<IndexedReport> {
  const mdx = await readFile(file, 'utf8');
  try {
    // With options, however few, gray-matter keeps no copy of the text.
    const { data, content } = matter(mdx, {});
    return { data: reportSchema.parse(data), text: readReport(content) };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(`${join('reports', basename(file))}: ${what}`, { cause: error });
  }
}
