/** The order of reports. Pure: the search index uses it outside Astro. */
import type { ReportFrontmatter } from '../schemas/report.ts';

interface Dated {
  data: Pick<ReportFrontmatter, 'id' | 'published'>;
}

/** Compares two reports for sorting: the newest first; of one day, by id. */
export function newestFirst({ data: a }: Dated, { data: b }: Dated): number {
  return b.published.date.localeCompare(a.published.date, 'en') || a.id.localeCompare(b.id, 'en');
}
