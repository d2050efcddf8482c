/** Where the bench keeps what it makes, and how large folders are. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../src/util/environment.ts';

/** How many files a folder holds, those in folders below it included. */
export interface Size {
  files: number;
  bytes: number;
}

/** The folders for so many reports. They stay, so that a later bench can do without ingest. */
export function foldersFor(count: number) {
  const all = path.join(projectRoot, 'node_modules/.cache/pilcrow/bench', String(count));
  const below = (name: string) => path.join(all, name);
  return {
    all,
    sources: below('sources'),
    /** What ingest keeps of what it read. */
    read: below('read'),
    content: below('content'),
    site: below('site'),
    /** The same text as Markdown, for other generators. */
    text: below('text'),
    starlight: below('starlight'),
    hugo: below('hugo'),
    log: (name: string) => below(`${name}.log`),
  };
}

export type Folders = ReturnType<typeof foldersFor>;

export async function sizeOf(...folders: string[]): Promise<Size> {
  const listed = folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }));
  const files = (await Promise.all(listed)).flat().filter((entry) => entry.isFile());
  const stats = await Promise.all(
    files.map(({ parentPath, name }) => stat(path.join(parentPath, name))),
  );
  return { files: files.length, bytes: stats.reduce((sum, { size }) => sum + size, 0) };
}
