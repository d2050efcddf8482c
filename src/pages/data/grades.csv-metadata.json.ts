/** `data/grades.csv-metadata.json`: the columns of `data/grades.csv`, for programs (CSV on the Web). */
import type { APIRoute } from 'astro';
import { describeTable, template } from '../../data/files/published-table.ts';
import { gradeRowSchema } from '../../schemas/published/files.ts';

export const GET: APIRoute = () =>
  describeTable(
    {
      url: 'grades.csv',
      rows: 'grades',
      row: 'a judgement',
      primaryKey: ['report_id', 'area', 'scope', 'title'],
      valueUrls: { anchor: template('reports/{report_id}/{#anchor}') },
    },
    gradeRowSchema,
  );
