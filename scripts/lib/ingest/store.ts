/** A cache of results on disk. Each is a file, named after a hash of everything that the result depends on. */
import { mkdir, mkdtemp, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { namesIn, readIfThere } from '../../../src/util/files.ts';
import { sha256 } from '../../../src/util/sha256.ts';
import { writeWhole } from '../write-whole.ts';
import type { ReadBody, ReadHead, ReadResult } from './reader.ts';

/** Days after which an unused version is deleted. Not at once, because another run may be using it. */
const daysKept = 7;

export interface Store {
  /** Folder of this version, also for other files to be deleted with it. */
  folder: string;
  /** The head of a result; null if there is none or its file is damaged. */
  head(key: string): Promise<ReadHead | null>;
  /** The body of a result that has a head. */
  body(key: string): Promise<ReadBody | null>;
  put(key: string, result: ReadResult): Promise<void>;
  /** Deletes versions that are no longer used; if the store is only for this run, everything. */
  close(): Promise<void>;
}

/**
 * Opens the store of a version.
 * @param cacheDir null for a store that is only for this run
 */
export async function openStore(cacheDir: string | null, version: string): Promise<Store> {
  const base = cacheDir ?? (await mkdtemp(path.join(tmpdir(), 'pilcrow-ingest-')));
  const folder = path.join(base, version);
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), `${key}.jsonl`);
  await mkdir(folder, { recursive: true });
  await utimes(folder, new Date(), new Date());
  return {
    folder,
    async head(key) {
      const [seal, content] = cut((await readIfThere(fileOf(key))) ?? Buffer.alloc(0));
      if (sha256(content) !== seal) return null;
      return JSON.parse(cut(content)[0]) as ReadHead;
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
      const unused = cacheDir === null ? [base] : await unusedVersions(base);
      for (const place of unused) await rm(place, { recursive: true, force: true });
    },
  };
}

/** The first line as text, and the rest as bytes, most of which are never needed as text. */
function cut(bytes: Buffer): [line: string, rest: Buffer] {
  const end = bytes.indexOf('\n');
  return [bytes.toString('utf8', 0, end), bytes.subarray(end + 1)];
}

async function unusedVersions(base: string): Promise<string[]> {
  const since = Date.now() - daysKept * 24 * 60 * 60 * 1000;
  const unused: string[] = [];
  // Never mistakes another folder for a version.
  for (const name of (await namesIn(base)).filter((entry) => /^[0-9a-f]{16}$/u.test(entry))) {
    const place = path.join(base, name);
    if ((await stat(place)).mtimeMs < since) unused.push(place);
  }
  return unused;
}
