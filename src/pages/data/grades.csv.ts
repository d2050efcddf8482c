/** `data/grades.csv` (RFC 4180): a row for each judgement. */
import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { getLibrary } from '../../data/collections.ts';
import { gradeRows } from '../../data/files/grade-rows.ts';
import { gradeRowSchema } from '../../schemas/published/files.ts';
import { rfc4180 } from '../../util/csv.ts';

export const GET: APIRoute = async () => {
  const csv = stringify(gradeRows(await getLibrary()), {
    ...rfc4180,
    header: true,
    columns: Object.keys(gradeRowSchema.shape),
  });
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
