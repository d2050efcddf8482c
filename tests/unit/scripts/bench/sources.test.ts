/** Files for the bench, each a different report. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSources } from '../../../../scripts/bench/sources.ts';

const count = 40;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeSources(folder, count);
});
afterAll(() => rm(folder, { recursive: true }));

it('gives each file its own council and month, and different bytes', async () => {
  const rows: Record<'file' | 'council' | 'published', string>[] = parse(
    await readFile(join(folder, 'sources.csv')),
    { columns: true },
  );
  const files = (await readdir(folder)).filter((name) => name !== 'sources.csv');
  expect(rows.map(({ file }) => file).sort()).toEqual(files.sort());
  expect(files).toHaveLength(count);
  expect(new Set(rows.map((row) => `${row.council} ${row.published}`)).size).toBe(count);
  const bytes = await Promise.all(files.map((name) => readFile(join(folder, name), 'base64')));
  expect(new Set(bytes).size).toBe(count);
});
