/** Writes a file completely or not at all. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFromDisk } from '../../src/util/files.ts';

/**
 * Writes `text` to `target`, and makes its folder if missing. Readers never see an incomplete file.
 * @throws if it cannot be written; the error names `target`, and nothing is left beside it
 */
export async function writeWhole(target: string, text: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    // Node.js names the unfinished file, or none if the disk is full.
    if (isFromDisk(error)) error.path = target;
    throw error;
  }
}
