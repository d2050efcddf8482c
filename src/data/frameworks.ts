/** What changes from one framework to another. */
import type { GradeLabel } from '../schemas/grade.ts';
import type { Framework } from '../schemas/registers.ts';

/** A grade of the same step under two names. */
export interface Renaming {
  from: GradeLabel;
  to: GradeLabel;
}

/** The grades that are called otherwise in the later framework, best first. */
export function renamedGrades(from: Framework, to: Framework): Renaming[] {
  return from.scale.flatMap(({ grade, label }) => {
    const now = to.scale.find((step) => step.grade === grade);
    return now === undefined || now.label === label ? [] : [{ from: label, to: now.label }];
  });
}
