/** What was read of files, on disk: one file a result, named by all that the result depends on. */
import { mkdir, mkdtemp, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { namesIn, readIfThere } from '../../../src/util/files.ts';
import { writeWhole } from '../write-whole.ts';
import type { ReadBody, ReadHead, ReadResult } from './reader.ts';
import { sha256 } from './version.ts';

/** Days after which a version that nobody used is forgotten. Not at once: another run may be using it. */
const daysKept = 7;

export interface Store {
  /** Folder of this version: for what else is to be forgotten with it. */
  folder: string;
  /** The head of a result; null where there is none, or where its file is not as it was written. */
  head(key: string): Promise<ReadHead | null>;
  /** The body of a result that has a head. */
  body(key: string): Promise<ReadBody | null>;
  put(key: string, result: ReadResult): Promise<void>;
  /** Forgets versions that are no longer used; a store that was to serve one run alone, everything. */
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

/** The first line, and the bytes after it: most of them need not become a text. */
function cut(bytes: Buffer): [line: string, rest: Buffer] {
  const end = bytes.indexOf('\n');
  return [bytes.toString('utf8', 0, end), bytes.subarray(end + 1)];
}

async function unusedVersions(base: string): Promise<string[]> {
  const since = Date.now() - daysKept * 24 * 60 * 60 * 1000;
  const unused: string[] = [];
  // A folder of somebody else's is never taken for a version.
  for (const name of (await namesIn(base)).filter((entry) => /^[0-9a-f]{16}$/u.test(entry))) {
    const place = path.join(base, name);
    if ((await stat(place)).mtimeMs < since) unused.push(place);
  }
  return unused;
}
