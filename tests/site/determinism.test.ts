import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { buildSite } from '../support/build.ts';
import { siteFiles } from '../support/site.ts';

it('two builds give the same bytes', { timeout: 300_000 }, async () => {
  const again = join(inject('scratchFolder'), 'again');
  await buildSite(inject('scratchFolder'), { outDir: again });
  const [first, second] = [hashes(inject('siteFolder')), hashes(again)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...first].filter(([path, hash]) => second.get(path) !== hash);
  expect(different.map(([path]) => path)).toEqual([]);
});

/** The SHA-256 of every file in a folder, by its path. */
function hashes(folder: string): Map<string, string> {
  return new Map(siteFiles(folder).map((path) => [path, hash(readFileSync(join(folder, path)))]));
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
