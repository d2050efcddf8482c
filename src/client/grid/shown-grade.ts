/** A grade in a table, read from its link to the words that state it. */
import { gradeSteps } from '../../report/grade-words.ts';
import type { GradeLabel } from '../../schemas/grade.ts';
import { yearOf } from '../../util/dates.ts';
import { part } from '../part.ts';

const labels = Object.keys(gradeSteps) as GradeLabel[];

export interface ShownGrade {
  /** Ids of the council, the outcome area and the framework. */
  council: string;
  area: string;
  framework: string;
  label: GradeLabel;
  /** ISO date of publication, and its year. */
  published: string;
  year: string;
  link: HTMLAnchorElement;
}

/** What the table says about the place of a link. */
type Place = Pick<ShownGrade, 'council' | 'area' | 'framework' | 'published'>;

/** @throws Error if the link shows no grade */
export function shownGrade(link: HTMLAnchorElement, place: Place): ShownGrade {
  const { label } = part(link, '.grade', HTMLElement).dataset;
  const known = labels.find((one) => one === label);
  if (!known) throw new Error(`The page has a grade "${label ?? ''}".`);
  return { ...place, label: known, year: yearOf(place.published), link };
}
