/** Reads the reports of a content folder for use outside Astro. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bodyIn, frontmatterIn } from '../report/file.ts';
import { parseMdx, type MdxNode } from '../report/mdx.ts';
import { newestFirst } from '../report/newest-first.ts';
import { textIn } from '../report/read.ts';
import { faultOf } from '../schemas/fault.ts';
import { reportSchema, type ReportFrontmatter } from '../schemas/report.ts';
import type { IndexedReport } from '../search/index/report.ts';

/** A report without its text. */
export interface ContentReport {
  data: ReportFrontmatter;
  /** Absolute path of its file. */
  file: string;
}

/**
 * The reports that the site publishes, newest first.
 * @param contentDir absolute
 * @throws Error that names the file, if it cannot be read or its frontmatter is not that of a report
 */
export async function contentReports(contentDir: string): Promise<ContentReport[]> {
  const folder = join(contentDir, 'reports');
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.mdx$/u.test(name));
  const reports = names.map((name) => {
    const file = join(folder, name);
    return naming(name, () => ({
      data: reportSchema.parse(frontmatterIn(readFileSync(file, 'utf8'))),
      file,
    }));
  });
  return reports.sort(newestFirst);
}

/** A report with its text, also as a tree. */
export interface ParsedReport extends IndexedReport {
  tree: MdxNode;
}

/**
 * The reports with their texts. Each text is read on demand, because all together would take much memory.
 * @throws Error that names the file, if its text is not valid
 */
export function* withTexts(reports: Iterable<ContentReport>): Generator<ParsedReport, void> {
  for (const { data, file } of reports) {
    yield naming(basename(file), () => {
      const tree = parseMdx(bodyIn(readFileSync(file, 'utf8')));
      return { data, tree, text: textIn(tree) };
    });
  }
}

/** Names the file of a report in the errors of what is done with it. */
export function naming<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Error(`reports/${name}: ${faultOf(error)}`, { cause: error });
  }
}
