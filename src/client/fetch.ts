/** Fetches files and modules from the site. If that fails, the class of the error says how. */

/** There was no answer: the network, the server or something between them failed. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
  constructor(what: string, cause: unknown) {
    super(`${what} could not be reached.`, { cause });
  }
}

/** A file that the site does not have or does not serve. */
export class MissingFileError extends Error {
  override name = 'MissingFileError';
  /** HTTP status code. */
  readonly status: number;
  constructor(address: string, status: number) {
    super(`${address} could not be read (${status}).`);
    this.status = status;
  }
}

/**
 * The text of a file.
 * @throws UnreachableError if there is no answer or it breaks off, MissingFileError if the site answers without a file
 */
export async function fetchText(address: string, options?: RequestInit): Promise<string> {
  try {
    const response = await fetch(address, options);
    if (!response.ok) throw new MissingFileError(address, response.status);
    return await response.text();
  } catch (error) {
    throw error instanceof MissingFileError ? error : new UnreachableError(address, error);
  }
}

/**
 * The parsed contents of a JSON file.
 * @throws what `fetchText` throws, and SyntaxError if it is not JSON
 */
export async function fetchJson(address: string, options?: RequestInit): Promise<unknown> {
  return JSON.parse(await fetchText(address, options)) as unknown;
}

/**
 * Awaits a module that is being imported.
 * @throws UnreachableError if it or one of its imports cannot be fetched: by the HTML standard, `import()` then rejects
 * with a TypeError. Any other error that the module throws as it runs is passed on.
 */
export async function imported<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (error) {
    throw error instanceof TypeError ? new UnreachableError('A part of the site', error) : error;
  }
}
