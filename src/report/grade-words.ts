/** Grades, as readers see them. */
import type { GradeLabel } from '../schemas/grade.ts';

/** The grades in words, best first. */
export const gradeWords = {
  outstanding: 'outstanding',
  good: 'good',
  adequate: 'adequate',
  'requires-improvement': 'requires improvement',
  inadequate: 'inadequate',
} as const satisfies Record<GradeLabel, string>;

/** Steps on the common scale, of which 4 is best. */
export const gradeSteps = {
  outstanding: 4,
  good: 3,
  adequate: 2,
  'requires-improvement': 2,
  inadequate: 1,
} as const satisfies Record<GradeLabel, number>;

/** How a later grade compares with an earlier one, both on the common scale. */
export function gradeMove(
  earlier: number,
  later: number,
): { arrow: string; words: 'higher' | 'the same' | 'lower' } {
  if (later === earlier) return { arrow: '=', words: 'the same' };
  return later > earlier ? { arrow: '↑', words: 'higher' } : { arrow: '↓', words: 'lower' };
}

/** Normalised grade to show beside the printed one; null if the printed words contain it (also as “require …”). */
export function gradeBeside(printed: string, label: GradeLabel): string | null {
  const word = gradeWords[label];
  const ofSeveral = word.replace(/^requires\b/, 'require');
  const isHeld = [word, ofSeveral].some((form) => printed.toLowerCase().includes(form));
  return isHeld ? null : word;
}
