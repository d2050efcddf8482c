/** Why something could not be loaded, in the site's own words, because those of browsers differ. */
import { reasonOf } from '../util/errors.ts';
import { MissingFileError, UnreachableError } from './fetch.ts';

/** The reason, to be printed after a colon. Errors other than failed fetches give their own message. */
export function whyNotLoaded(error: unknown): string {
  if (error instanceof MissingFileError) return `the site cannot provide it now (${error.status})`;
  if (!(error instanceof UnreachableError)) return reasonOf(error);
  return navigator.onLine ? 'the site could not be reached' : 'you are offline';
}
