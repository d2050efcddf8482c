/** The files to be ingested. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../../src/util/files.ts';

/** Kinds of file that are looked for in folders. */
const sourceFile = /\.(?:txt|md|markdown|text|pdf)$/iu;

/** Files beside reports that are not reports. */
const notReports = /^(?:readme|licen[cs]e|notice)\b/iu;

/** A file to ingest. */
export interface Source {
  /** Its path, as given. */
  file: string;
  /** The folder that was named, or the folder of a file that was named itself. */
  root: string;
  /** Its path from there, with `/` between folders, as recorded in the report. */
  name: string;
}

/**
 * The files that were named, and those in named folders and subfolders, each once. Those of a folder are sorted. A path
 * that does not exist is kept, so that reading it reports the error.
 */
export async function listSources(inputs: readonly string[]): Promise<Source[]> {
  const lists = await Promise.all(inputs.map(listInput));
  const byPlace = new Map<string, Source>();
  for (const source of lists.flat()) {
    const place = path.resolve(source.file);
    if (!byPlace.has(place)) byPlace.set(place, source);
  }
  return [...byPlace.values()];
}

async function listInput(input: string): Promise<Source[]> {
  const stats = await stat(input).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (stats?.isDirectory() === true) return listFolder(input);
  return [{ file: input, root: path.dirname(input), name: path.basename(input) }];
}

/** The sources in a folder and its subfolders, except hidden ones. */
async function listFolder(root: string): Promise<Source[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .filter(({ name }) => sourceFile.test(name) && !notReports.test(name))
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
    .filter((place) => !place.split(path.sep).some((part) => part.startsWith('.')))
    .sort()
    .map((place) => ({
      file: path.join(root, place),
      root,
      name: place.split(path.sep).join('/'),
    }));
}
