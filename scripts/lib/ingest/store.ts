/** What was read of files, on disk: one file a result, named by all that the result depends on. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { namesIn, readIfThere } from '../../../src/util/files.ts';
import { writeWhole } from '../write-whole.ts';
import type { ReadBody, ReadHead, ReadResult } from './reader.ts';
import { sha256 } from './version.ts';

export interface Store {
  /** Folder of this version: for what else is to be forgotten with it. */
  folder: string;
  /** The head of a result; null where there is none, or where its file is not as it was written. */
  head(key: string): Promise<ReadHead | null>;
  /** The body of a result that has a head. */
  body(key: string): Promise<ReadBody | null>;
  put(key: string, result: ReadResult): Promise<void>;
  /** Forgets what other versions read; a store that was to serve one run alone, everything. */
  close(): Promise<void>;
}

/**
 * Opens the store of a version.
 * @param cacheDir null for one that serves this run alone
 */
export async function openStore(cacheDir: string | null, version: string): Promise<Store> {
  const base = cacheDir ?? (await mkdtemp(path.join(tmpdir(), 'pilcrow-ingest-')));
  const folder = path.join(base, version);
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), `${key}.jsonl`);
  return {
    folder,
    async head(key) {
      const text = await readIfThere(fileOf(key));
      const [, seal, content] = /^(\w{64})\n(.*)$/su.exec(text ?? '') ?? [];
      if (content === undefined || sha256(content) !== seal) return null;
      return JSON.parse(content.slice(0, content.indexOf('\n'))) as ReadHead;
    },
    async body(key) {
      const [, , body = 'null'] = (await readFile(fileOf(key), 'utf8')).split('\n');
      return JSON.parse(body) as ReadBody | null;
    },
    async put(key, { head, body }) {
      const content = `${JSON.stringify(head)}\n${JSON.stringify(body)}\n`;
      await writeWhole(fileOf(key), `${sha256(content)}\n${content}`);
    },
    async close() {
      if (cacheDir === null) {
        await rm(base, { recursive: true, force: true });
        return;
      }
      const others = (await namesIn(base)).filter((name) => isVersion(name) && name !== version);
      for (const name of others) await rm(path.join(base, name), { recursive: true, force: true });
    },
  };
}

/** A folder of somebody else's is never taken for a version. */
function isVersion(name: string): boolean {
  return /^[0-9a-f]{16}$/u.test(name);
}
