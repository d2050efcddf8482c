/** The grades that the grid shows as CSV (RFC 4180), in the words of `data/grades.csv`: loaded when asked for. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Choice } from '../../grid/choose.ts';
import { rfc4180 } from '../../util/csv.ts';
import { gradeSteps } from '../../util/words.ts';
import { part } from '../part.ts';
import { councilOf, type ShownGrade, type ShownRow } from './table.ts';

const columns = [
  'report_id',
  'council_id',
  'framework',
  'published',
  'area',
  'scope',
  'grade',
  'label',
  'printed',
  'anchor',
  'url',
];

/** A row a grade, under a row of names: councils in the order of the grid, and of each its areas. */
export function csvOf({ rows, grades }: Choice<ShownRow>): string {
  const lines = [...rows].flatMap(({ row, grades: own }) =>
    own.filter((grade) => grades.has(grade)).map((grade) => lineOf(councilOf(row), grade)),
  );
  return stringify([columns, ...lines], rfc4180);
}

function lineOf(council: string, { area, framework, label, published, link }: ShownGrade) {
  const url = new URL(link.href);
  return [
    url.pathname.split('/').at(-2) ?? '',
    council,
    framework,
    published,
    area,
    link.dataset['scope'] ?? '',
    gradeSteps[label],
    label,
    part(link, '.grade-printed', HTMLElement).textContent,
    url.hash.slice(1),
    url.href,
  ];
}
