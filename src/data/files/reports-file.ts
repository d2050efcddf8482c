/** The frontmatter of all reports, as published. */
import type { ReportsFile } from '../../schemas/published/files.ts';
import type { Library } from '../library.ts';

/** `data/reports.json`: newest first, without the checksum that reveals edits by hand. */
export function reportsFile({ reports }: Pick<Library, 'reports'>): ReportsFile {
  return reports.map(({ data: { written, ...frontmatter } }) => frontmatter);
}
