/** The text of all reports for other generators: the Markdown that the site publishes, with titles. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import matter from 'gray-matter';
import type { ReportFrontmatter } from '../../src/schemas/report.ts';

/** @param site as built */
export async function writeText(site: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const published = await readFile(path.join(site, 'data/reports.json'), 'utf8');
  for (const { id, title } of JSON.parse(published) as ReportFrontmatter[]) {
    const text = await readFile(path.join(site, 'reports', `${id}.md`), 'utf8');
    await writeFile(path.join(folder, `${id}.md`), matter.stringify(text, { title }));
  }
}
