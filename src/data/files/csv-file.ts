/** The CSV files among the data files. */
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { rfc4180 } from '../../util/csv.ts';

/**
 * Rows as a CSV file (RFC 4180).
 * @param schema of a row; its fields are the columns
 */
export function csvFile(rows: readonly object[], schema: z.ZodObject): Response {
  const columns = Object.keys(schema.shape);
  const csv = stringify([...rows], { ...rfc4180, header: true, columns });
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
