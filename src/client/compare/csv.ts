/** A comparison as CSV (RFC 4180), with the terms of `data/grades.csv`. Loaded on demand. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { columns, comparedRows } from '../../compare/rows.ts';
import type { ComparedArea } from '../../compare/table.ts';
import { rfc4180 } from '../../util/csv.ts';

export function csvOf(areas: readonly ComparedArea[]): string {
  return stringify(comparedRows(areas), {
    ...rfc4180,
    header: true,
    columns: [...columns],
  });
}
