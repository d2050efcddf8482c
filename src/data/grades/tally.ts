/** Grades in a line of words: counted by label, so that no misleading average is needed. */
import { gradeWords } from '../../report/grade-words.ts';
import { isOverall } from '../../report/overall.ts';
import { gradeLabelSchema, type GradeLabel } from '../../schemas/grade.ts';
import type { Judgement } from '../../schemas/report.ts';

export interface TallyPart {
  label: GradeLabel;
  count: number;
}

/** A part of the line. */
export interface GradeInLine {
  label: GradeLabel;
  /** `4 good`, `good overall` */
  words: string;
}

/** Counts by label, best first; labels that do not occur are left out. */
export function tallyOf(judgements: readonly Pick<Judgement, 'label'>[]): TallyPart[] {
  return gradeLabelSchema.options
    .map((label) => ({ label, count: judgements.filter((one) => one.label === label).length }))
    .filter(({ count }) => count > 0);
}

/** The number of each grade. */
export function tallyInWords(judgements: readonly Pick<Judgement, 'label'>[]): GradeInLine[] {
  return tallyOf(judgements).map(({ label, count }) => ({
    label,
    words: `${count} ${gradeWords[label]}`,
  }));
}

/** The grades of one report: the overall one, if it gives one, then the number of each other grade. */
export function reportGrades(
  judgements: readonly Pick<Judgement, 'area' | 'label'>[],
): GradeInLine[] {
  const overall = judgements
    .filter(isOverall)
    .map(({ label }) => ({ label, words: `${gradeWords[label]} overall` }));
  return [...overall, ...tallyInWords(judgements.filter((one) => !isOverall(one)))];
}
