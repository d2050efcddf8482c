/** Where the bench keeps its output, and how large folders are. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../src/util/environment.ts';

/** The contents of a folder, including subfolders. */
export interface Size {
  files: number;
  bytes: number;
}

/** The folders for a number of reports. They are kept, so that later runs can skip ingest. */
export function foldersFor(count: number) {
  const all = path.join(projectRoot, 'node_modules/.cache/pilcrow/bench', String(count));
  const below = (name: string) => path.join(all, name);
  return {
    all,
    sources: below('sources'),
    /** The cache of ingest. */
    read: below('read'),
    content: below('content'),
    site: below('site'),
    /** The same text as Markdown, for the other generators. */
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
