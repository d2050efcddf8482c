/** SHA-256 of files, kept between runs, so that files that nobody has touched since need not be read. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../../src/util/sha256.ts';
import { readEntries, writeEntries } from './kept-entries.ts';

const entrySchema = z.object({
  /** The state that the file had with this hash. */
  state: z.string(),
  hash: z.string(),
});

/** A file whose hash is known. */
export interface HashedFile {
  hash: string;
  /** Its bytes, which are read now if they were not for the hash. */
  bytes: () => Promise<Buffer>;
}

export interface FileHashes {
  /** @throws if the file does not exist or cannot be read */
  of(file: string): Promise<HashedFile>;
  /** Keeps the hash of a file that was just written. */
  keep(file: string, hash: string): Promise<void>;
  /** Saves the hashes for the next run. */
  close(): Promise<void>;
}

/** @param keptIn file with the hashes of earlier runs */
export async function openFileHashes(keptIn: string): Promise<FileHashes> {
  const entries = await readEntries(keptIn, entrySchema);
  return {
    of: async (file) => {
      const place = path.resolve(file);
      // Before the bytes are read: if the file changes meanwhile, the state that is kept is never seen again.
      const state = await stateOf(place);
      const known = entries.get(place);
      if (known?.state === state) return { hash: known.hash, bytes: () => readFile(place) };
      const bytes = await readFile(place);
      const hash = sha256(bytes);
      entries.set(place, { state, hash });
      return { hash, bytes: () => Promise.resolve(bytes) };
    },
    keep: async (file, hash) => {
      const place = path.resolve(file);
      entries.set(place, { state: await stateOf(place), hash });
    },
    close: () => writeEntries(keptIn, entries),
  };
}

/**
 * What any change of a file changes: its size, its two times (programs can set the first, but not the second), its
 * place on the disk. Git decides in the same way whether a file has to be read again.
 */
async function stateOf(file: string): Promise<string> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(file, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}
