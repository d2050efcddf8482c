/** Patterns in the registers: what reports print. */
import { z } from 'zod';

/** A regular expression as text, matched case-insensitively against a line without markup. */
export const pattern = z.string().refine((source) => {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}, 'must be a regular expression');

/** A pattern of a name, from which its grade is parted before it is matched. */
export const namePattern = pattern.refine(
  (source) => !source.includes('GRADE'),
  'must not contain GRADE: a grade is read apart from the name before it',
);
