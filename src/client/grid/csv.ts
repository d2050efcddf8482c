/** The grades that a table shows as CSV (RFC 4180), in the words of `data/grades.csv`: loaded when asked for. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { rfc4180 } from '../../util/csv.ts';
import { gradeSteps } from '../../util/words.ts';
import { part } from '../part.ts';
import type { ShownGrade } from './shown-grade.ts';

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

/** A row a grade, in this order, under a row of names. */
export function csvOf(grades: readonly ShownGrade[]): string {
  return stringify([columns, ...grades.map(lineOf)], rfc4180);
}

function lineOf({ council, area, framework, label, published, link }: ShownGrade) {
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
