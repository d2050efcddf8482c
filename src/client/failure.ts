/** Why something could not be loaded, in words of the site: each browser has its own for it. */
import { reasonOf } from '../util/errors.ts';
import { MissingFileError, UnreachableError } from './fetch.ts';

/** The reason, to stand after a colon; what did not fail by the network says so itself. */
export function whyNotLoaded(error: unknown): string {
  if (error instanceof MissingFileError) return `the site cannot provide it now (${error.status})`;
  if (!(error instanceof UnreachableError)) return reasonOf(error);
  return navigator.onLine ? 'the site could not be reached' : 'you are offline';
}
