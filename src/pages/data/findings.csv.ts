/** `data/findings.csv` (RFC 4180): a row for each finding, by report, newest first, in the order of the report. */
import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { getLibrary } from '../../data/collections.ts';
import { findingRows } from '../../data/files/finding-rows.ts';
import { findingRowSchema } from '../../schemas/published/files.ts';
import { rfc4180 } from '../../util/csv.ts';

export const GET: APIRoute = async () => {
  const { reports } = await getLibrary();
  const csv = stringify(reports.flatMap(findingRows), {
    ...rfc4180,
    header: true,
    columns: Object.keys(findingRowSchema.shape),
  });
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
