/** Writes what search needs into the site as built. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSearchFiles, type SearchFiles } from './files.ts';
import type { Registers } from './library.ts';
import type { IndexedReport } from './report.ts';

/**
 * Writes `pagefind/` and `search/`.
 * @param folder absolute; the site as built
 * @param reports newest first
 * @throws Error as `buildSearchFiles` does, before anything is written
 */
export async function writeSearch(
  folder: string,
  reports: readonly IndexedReport[],
  registers: Registers,
): Promise<void> {
  await writeFiles(folder, await buildSearchFiles(reports, registers));
}

/** Writes files under a folder, by their paths in it. */
export async function writeFiles(folder: string, files: SearchFiles): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
