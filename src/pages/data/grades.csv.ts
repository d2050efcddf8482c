/** `data/grades.csv`: a row a judgement (RFC 4180). */
import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { getLibrary } from '../../data/collections.ts';
import { judgementsOf } from '../../data/judgements.ts';

const columns = [
  'report_id',
  'council_id',
  'gss',
  'framework',
  'published',
  'area',
  'title',
  'scope',
  'grade',
  'label',
  'printed',
  'anchor',
];

export const GET: APIRoute = async () => {
  const { reports } = await getLibrary();
  const rows = judgementsOf(reports).map(({ report, ...judgement }) => ({
    ...judgement,
    report_id: report.id,
    council_id: report.council.id,
    gss: report.council.gss,
    framework: report.framework.id,
    published: report.data.published.date,
  }));
  const csv = stringify(rows, { header: true, columns, record_delimiter: 'windows' });
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
