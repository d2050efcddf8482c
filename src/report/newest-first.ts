/** The order of reports. */
import type { ReportFrontmatter } from '../schemas/report.ts';

interface Dated {
  data: Pick<ReportFrontmatter, 'id' | 'published'>;
}

/** Compares two reports for sorting: newest first, and by id if of the same day. */
export function newestFirst({ data: a }: Dated, { data: b }: Dated): number {
  return b.published.date.localeCompare(a.published.date, 'en') || a.id.localeCompare(b.id, 'en');
}
