/** Grades: five labels on a scale of four steps. */
import { z } from 'zod';

/** Label ids of the normalised grades, best first. */
export const gradeLabelSchema = z
  .enum(['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate'])
  .describe('The grade in words: adequate until 2013, requires-improvement since, are both a 2.');

export type GradeLabel = z.infer<typeof gradeLabelSchema>;
