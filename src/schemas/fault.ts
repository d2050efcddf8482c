/** Describes what is wrong with data from a file. */
import { z } from 'zod';
import { reasonOf } from '../util/errors.ts';

/** If a schema refused the data, every field that is wrong; otherwise the message of the error. */
export function faultOf(error: unknown): string {
  return error instanceof z.ZodError ? z.prettifyError(error) : reasonOf(error);
}
