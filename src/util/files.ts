/** Reads from the disk, and tells its errors apart. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Whether an error says that a file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Whether an error comes from the file system: no permission, not a folder, no space. */
export function isFromDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** The bytes of a file; null if it does not exist. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The text of a file; null if it does not exist. */
export async function readTextIfThere(file: string): Promise<string | null> {
  return (await readIfThere(file))?.toString() ?? null;
}

/** The names in a folder, sorted; empty if it does not exist. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Makes the folders of files, each once. */
export async function makeFoldersOf(files: readonly string[]): Promise<void> {
  for (const folder of new Set(files.map((file) => path.dirname(file)))) {
    await mkdir(folder, { recursive: true });
  }
}
