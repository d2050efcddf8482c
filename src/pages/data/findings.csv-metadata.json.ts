/** `data/findings.csv-metadata.json`: the columns of `data/findings.csv`, for programs (CSV on the Web). */
import type { APIRoute } from 'astro';
import { describeTable } from '../../data/files/published-table.ts';
import { findingRowSchema } from '../../schemas/published/files.ts';

export const GET: APIRoute = () =>
  describeTable(
    { url: 'findings.csv', rows: 'findings', row: 'a finding', primaryKey: ['url'] },
    findingRowSchema,
  );
