/** The built site, as files and as a list of pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';
import type { ReportFrontmatter } from '../../src/schemas/report.ts';

/** The five reports of `seeds/`, each with its number of numbered paragraphs and of judgements. */
export const seedReports = [
  { id: 'stockport-jar-2006', numbered: 104, judgements: 12 },
  { id: 'stockport-apa-2008', numbered: 0, judgements: 7 },
  { id: 'stockton-on-tees-jar-2008', numbered: 83, judgements: 9 },
  { id: 'stockport-sif-2017', numbered: 107, judgements: 7 },
  { id: 'stoke-on-trent-jar-2009', numbered: 86, judgements: 5 },
] as const;

/** All files of a built site, as sorted paths with `/` from its folder. */
export function siteFiles(folder: string = inject('siteFolder')): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The addresses of all pages from the site's root: `reports/stockport-jar-2006/`, `404.html`. */
export function sitePages(folder?: string): string[] {
  return siteFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}

/**
 * One page of each kind: each list (`reports/`), one entry of each list (`reports/…/`), one page
 * below those (`councils/…/…/`), and every other page.
 */
export function pageKinds(): string[] {
  const kinds = new Map<string, string>();
  for (const page of sitePages()) {
    const kind = page.replace(/(?<=\/)[^/]+\//g, '*/');
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

/** The text of a file of the built site. */
export function readSiteFile(path: string, folder: string = inject('siteFolder')): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The file of a page: `reports/` → `reports/index.html`. */
export function pageFile(page: string): string {
  return page === '' || page.endsWith('/') ? `${page}index.html` : page;
}

/** `data/reports.json`: the frontmatter of all reports. */
export function reportsData(): ReportFrontmatter[] {
  return JSON.parse(readSiteFile('data/reports.json')) as ReportFrontmatter[];
}
