/** `data/findings.csv`: a row for each finding, by report, newest first, in the order of the report. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/collections.ts';
import { csvFile } from '../../data/files/csv-file.ts';
import { findingRows } from '../../data/files/finding-rows.ts';
import { findingRowSchema } from '../../schemas/published/files.ts';

export const GET: APIRoute = async () => {
  const { reports } = await getLibrary();
  return csvFile(reports.flatMap(findingRows), findingRowSchema);
};
