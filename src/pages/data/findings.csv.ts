/** `data/findings.csv`: a row a finding (RFC 4180), reports newest first, each in its order. */
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
