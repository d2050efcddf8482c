/** Files fetched from the site, and why one could not be had, in words of the site: each browser has its own for it. */
import { reasonOf } from '../util/errors.ts';

/** A file that the site does not have, or does not give. */
export class MissingFileError extends Error {
  override name = 'MissingFileError';
  /** Of HTTP. */
  readonly status: number;
  constructor(address: string, status: number) {
    super(`${address} could not be read (${status}).`);
    this.status = status;
  }
}

/**
 * Fetches a file.
 * @throws MissingFileError where the site answers without it, TypeError where nothing answers
 */
export async function fetchFile(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new MissingFileError(address, response.status);
  return response;
}

/** Why something could not be loaded, to stand after a colon; what did not fail by the network says so itself. */
export function whyNotLoaded(error: unknown): string {
  if (!navigator.onLine) return 'you are offline';
  if (error instanceof MissingFileError) return `the site does not give it now (${error.status})`;
  // What browsers throw where a fetch or an import does not come through.
  if (error instanceof TypeError) return 'the site could not be reached';
  return reasonOf(error);
}
