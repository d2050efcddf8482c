/** A hit in a list: its place, the grade of its area, and an excerpt with the found words marked. */
import { gradeWords } from '../../report/grade-words.ts';
import type { Hit } from '../../search/engine/types.ts';
import type { SearchReport } from '../../search/format.ts';
import { dateInWords } from '../../util/dates.ts';
import { reportHref } from '../../util/url.ts';
import { element, linkTo } from '../element.ts';

export interface HitOptions {
  /** Name of an outcome area. */
  areaName: (id: string) => string;
  /** The drawn steps of a grade, copied from a template in the page. */
  steps: (label: string) => Node;
  /** Whether the hit is under a heading that names its report, which is then repeated for screen readers only. */
  isUnderReport: boolean;
}

export function hitItem(hit: Hit, options: HitOptions): HTMLLIElement {
  const { report, anchor, excerpt } = hit;
  const link = linkTo(
    reportHref(report.id, anchor),
    ...headingOf(hit, options.isUnderReport),
    ' ',
    ...areaOf(hit, options),
    element(
      'span',
      'hit-words',
      ...excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text)),
    ),
  );
  // The full address, which is printed.
  link.dataset['hit'] = link.href;
  return element('li', '', link);
}

/**
 * A heading, so that users of screen readers can go from hit to hit. It names the report, unless one above it does;
 * then only the link repeats it, which may be read in a list of links.
 */
function headingOf({ report, place, section }: Hit, isUnderReport: boolean): Node[] {
  const name = element('span', 'hit-place', [place, section].filter(Boolean).join(' · '));
  if (!isUnderReport) {
    const heading = element('h3', '', element('span', 'hit-source', source(report)), ' ', name);
    return [heading];
  }
  return [element('span', 'sr-only', `${source(report)} `), element('h3', '', name)];
}

/** `Joint area review: Stockport · 23 February 2006` */
export function source({ title, date }: SearchReport): string {
  return `${title} · ${dateInWords(date)}`;
}

/** `Staying safe: ▮▮▮▯ good`; without the name if it is that of the section. */
function areaOf(
  { area, report, section }: Hit,
  { areaName, steps }: HitOptions,
): (Node | string)[] {
  if (area === null) return [];
  const name = areaName(area);
  const grades = (report.grades[area] ?? []).flatMap((label, index) => [
    index === 0 ? '' : ', ',
    steps(label),
    ` ${gradeWords[label]}`,
  ]);
  const isNamed = name.toLowerCase() === section.toLowerCase();
  if (isNamed && grades.length === 0) return [];
  const lead = isNamed ? '' : grades.length === 0 ? name : `${name}: `;
  return [element('span', 'hit-area', lead, ...grades), ' '];
}
