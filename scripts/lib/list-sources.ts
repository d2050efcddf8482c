/** The files that ingest was asked for. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../../src/util/files.ts';

/** Kinds of file that a folder of reports is searched for. */
const sourceFile = /\.(?:txt|md|markdown|text)$/iu;

/** Files that stand beside reports and are none. */
const notReports = /^(?:readme|licen[cs]e|notice)\b/iu;

/**
 * The files named, and those in the folders named, sorted by name within a folder. A path that does
 * not exist is kept: reading it says so.
 */
export async function listSources(inputs: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(inputs.map(listInput));
  return [...new Set(lists.flat())];
}

async function listInput(input: string): Promise<string[]> {
  const stats = await stat(input).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (stats?.isDirectory() !== true) return [input];
  const names = await readdir(input);
  return names
    .filter((name) => sourceFile.test(name) && !notReports.test(name))
    .sort()
    .map((name) => path.join(input, name));
}
