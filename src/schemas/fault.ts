/** What is wrong with data from a file. */
import { z } from 'zod';
import { reasonOf } from '../util/errors.ts';

/** Every field that does not fit where a schema refused the data; else what reading them threw, in its own words. */
export function faultOf(error: unknown): string {
  return error instanceof z.ZodError ? z.prettifyError(error) : reasonOf(error);
}
