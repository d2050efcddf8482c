/** Writes a file completely or not at all. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes `text` to `target`, and makes its folder if missing. Readers never see an incomplete file. */
export async function writeWhole(target: string, text: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const unfinished = `${target}.${String(process.pid)}.tmp`;
  await writeFile(unfinished, text);
  await rename(unfinished, target);
}
