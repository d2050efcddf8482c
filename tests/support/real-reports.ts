/** Published reports as PDF, kept outside the project: they may not be committed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const beside = path.resolve(import.meta.dirname, '../../../shared/reports');

/** Their folder: beside the project's own, else that of `REAL_REPORTS`; null where there is none. */
export const realReports =
  [process.env['REAL_REPORTS'] ?? beside].find((folder) => existsSync(folder)) ?? null;

/** What each says, read by eye: a row a file, by the names of the columns; none where the folder is missing. */
export function readTruth(): Record<string, string>[] {
  if (realReports === null) return [];
  return parse(readFileSync(path.join(realReports, 'truth.csv')), { columns: true });
}
