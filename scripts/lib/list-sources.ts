/** The files that ingest was asked for. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../../src/util/files.ts';

/** Kinds of file that a folder of reports is searched for. */
const sourceFile = /\.(?:txt|md|markdown|text|pdf)$/iu;

/** Files that stand beside reports and are none. */
const notReports = /^(?:readme|licen[cs]e|notice)\b/iu;

/** A file to ingest. */
export interface Source {
  /** Where it is, as it was named. */
  file: string;
  /** The folder that was named, or that of a file which was named itself. */
  root: string;
  /** Its path from there, with `/` between folders: under this name the report records it. */
  name: string;
}

/**
 * The files named, and those in the folders named and below them, each once, in the order of their names
 * within a folder that was named. A path that does not exist is kept: reading it says so.
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

/** The sources in a folder and below it; folders whose names begin with a point are passed over. */
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
