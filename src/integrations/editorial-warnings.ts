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
    if ('fault' in read) return `${read.fault} Until it is corrected, ingest leaves it out.`;
    const report = bySource.get(read.editorial.source);
    const fields = report === undefined ? [] : unapplied(read.editorial, report);
    if (report === undefined || fields.length === 0) return [];
    const file = relative(process.cwd(), read.file);
    return `${file}: reports/${report.id}.mdx does not have its ${listed(fields)}. Ingest ${report.source.file} again.`;
  });
}
