/** What results of reading depend on in addition to the file: the program, its packages, the registers. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IngestContext } from '../../../src/pipeline/context.ts';
import { projectRoot } from '../../../src/util/environment.ts';

/** Files and folders with all code that reading a file may run, and the versions of all packages. */
export const parts = [
  ...['pipeline', 'registers', 'report', 'ledger', 'schemas', 'util'].map((name) => `src/${name}`),
  'scripts/lib/ingest',
  'package-lock.json',
];

const programs = /\.(?:ts|json)$/u;

/** A name for the current program and registers, which changes with any byte of them. */
export async function readingVersion(
  context: Pick<IngestContext, 'councils' | 'frameworks'>,
): Promise<string> {
  const files = (await Promise.all(parts.map(filesIn))).flat();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${path.relative(projectRoot, file)}\0`).update(await readFile(file));
  }
  hash.update(JSON.stringify([context.councils, context.frameworks]));
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(part: string): Promise<string[]> {
  const place = path.join(projectRoot, part);
  if (programs.test(part)) return [place];
  const names = await readdir(place, { recursive: true });
  return names
    .filter((name) => programs.test(name))
    .sort()
    .map((name) => path.join(place, name));
}
