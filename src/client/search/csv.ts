/** Hits as CSV (RFC 4180), with permalinks. Loaded on demand. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Hit } from '../../search/engine/types.ts';
import { rfc4180 } from '../../util/csv.ts';
import { reportPath } from '../../util/paths.ts';
import { absolute } from '../../util/url.ts';

const columns = [
  'report_id',
  'title',
  'council_id',
  'framework',
  'published',
  'area',
  'grade',
  'kind',
  'place',
  'section',
  'anchor',
  'url',
  'text',
];

/** A header, then a row for each hit. Several grades in an area are separated by `;`. */
export function csvOf(hits: readonly Hit[]): string {
  const rows = hits.map(({ report, area, kind, place, section, anchor, text }) => [
    report.id,
    report.title,
    report.council,
    report.framework,
    report.date,
    area ?? '',
    area === null ? '' : (report.grades[area] ?? []).join(';'),
    kind,
    place,
    section,
    anchor,
    absolute(reportPath(report.id, anchor)),
    text,
  ]);
  return stringify([columns, ...rows], rfc4180);
}
