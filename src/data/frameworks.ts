/** What changes from one framework to another. */
import type { GradeLabel } from '../schemas/grade.ts';
import type { Framework } from '../schemas/registers.ts';

/** A grade whose step has different names in two frameworks. */
export interface Renaming {
  from: GradeLabel;
  to: GradeLabel;
}

/** The grades with a different name in the later framework, best first. */
export function renamedGrades(from: Framework, to: Framework): Renaming[] {
  return from.scale.flatMap(({ grade, label }) => {
    const now = to.scale.find((step) => step.grade === grade);
    return now === undefined || now.label === label ? [] : [{ from: label, to: now.label }];
  });
}
