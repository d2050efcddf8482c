/** Tells who builds the site which editorial decisions have no effect: only ingest applies them. */
import { relative } from 'node:path';
import { readEditorials, unapplied } from '../registers/editorials.ts';
import type { ReportFrontmatter } from '../schemas/report.ts';
import { listed } from '../util/words.ts';

/** A warning for each editorial file that is wrong, or says what its report does not. */
export async function editorialWarnings(
  contentDir: string,
  reports: readonly ReportFrontmatter[],
): Promise<string[]> {
  const bySource = new Map(reports.map((report) => [report.source.sha256, report]));
  const files = await readEditorials(contentDir);
  return files.flatMap((read) => {
    if ('fault' in read) {
      const fault = read.fault.replace(/\.?$/u, '.');
      return `${fault} Until it is corrected, ingest leaves it out.`;
    }
    const file = relative(process.cwd(), read.file);
    const report = bySource.get(read.editorial.source);
    if (report === undefined) {
      // If the content has no editorial files, these are the project’s own, about its own reports.
      if (relative(contentDir, read.file).startsWith('..')) return [];
      return `${file}: no report is made from a file with the SHA-256 that it gives as its source. Correct it, or ingest that file.`;
    }
    const fields = unapplied(read.editorial, report);
    if (fields.length === 0) return [];
    return `${file}: reports/${report.id}.mdx does not have its ${listed(fields)}. Ingest ${report.source.file} again.`;
  });
}
