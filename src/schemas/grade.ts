/** Grades: five labels on one scale of four steps. */
import { z } from 'zod';

/** Label ids of the normalised grades, best first. */
export const gradeLabelSchema = z.enum([
  'outstanding',
  'good',
  'adequate',
  'requires-improvement',
  'inadequate',
]);

export type GradeLabel = z.infer<typeof gradeLabelSchema>;
