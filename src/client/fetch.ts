/** Files and modules fetched from the site. Where one cannot be had, the class of the error tells how it failed. */

/** Nothing answered: the network, the server or what is between them failed. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
  constructor(what: string, cause: unknown) {
    super(`${what} could not be reached.`, { cause });
  }
}

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
 * The text of a file.
 * @throws UnreachableError where nothing answers or the answer breaks off, MissingFileError where the site answers
 * without the file
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
 * What a file of JSON holds.
 * @throws what `fetchText` throws, and SyntaxError where it is no JSON
 */
export async function fetchJson(address: string, options?: RequestInit): Promise<unknown> {
  return JSON.parse(await fetchText(address, options)) as unknown;
}

/**
 * A module that is being imported.
 * @throws UnreachableError where it or what it imports cannot be fetched: HTML has `import()` reject with a TypeError
 * then. What it throws itself as it runs is thrown as it is, if it is no TypeError.
 */
export async function imported<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (error) {
    throw error instanceof TypeError ? new UnreachableError('A part of the site', error) : error;
  }
}
