/** Writes what search needs into the built site. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from '../../util/batches.ts';
import { makeFoldersOf } from '../../util/files.ts';
import { buildSearchFiles, type SearchFiles } from './files.ts';
import type { Registers } from './library.ts';
import type { IndexedReport } from './report.ts';

/** Number of files to write at a time: there are thousands of small ones. */
const atOnce = 64;

/**
 * Writes `pagefind/` and `search/`.
 * @param folder the built site, as an absolute path
 * @param reports newest first; read one by one
 * @throws Error as `buildSearchFiles` does, before anything is written
 */
export async function writeSearch(
  folder: string,
  reports: Iterable<IndexedReport>,
  registers: Registers,
): Promise<void> {
  await writeFiles(folder, await buildSearchFiles(reports, registers));
}

/** Writes files under a folder, by their paths in it. */
export async function writeFiles(folder: string, files: SearchFiles): Promise<void> {
  const absolute = [...files].map(([path, content]) => ({ file: join(folder, path), content }));
  await makeFoldersOf(absolute.map(({ file }) => file));
  await inBatches(absolute, atOnce, ({ file, content }) => writeFile(file, content));
}
