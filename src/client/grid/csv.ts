/** The grades in a table as CSV (RFC 4180), with the terms of `data/grades.csv`. Loaded on demand. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { gradeSteps } from '../../report/grade-words.ts';
import { rfc4180 } from '../../util/csv.ts';
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

/** A header, then a row for each grade, in the given order. */
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
