import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../../../scripts/lib/write-report.ts';

describe('the command that shows the difference to a report edited by hand', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pilcrow edited-'));
    await mkdir(path.join(folder, 'reports'));
    await writeFile(path.join(folder, 'reports/a.mdx'), 'edited');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    ['seeds/a.txt', 'seeds/a.txt'],
    ["seeds/children's, 2013.pdf", `"seeds/children's, 2013.pdf"`],
    ['-a.txt', './-a.txt'],
    ['a $(date).txt', "'a $(date).txt'"],
    ['it\'s `date` "here".txt', "'it'\\''s `date` \"here\".txt'"],
  ])('names the file %s so that no shell obeys its name', async (source, named) => {
    const { messages } = await writeReport(folder, 'a', 'read', false, source);
    const target = path.join(folder, 'reports/a.mdx');
    expect(messages[0]?.reason).toContain(
      `npm run ingest -- --out compare ${named} && git diff --no-index "${target}" compare/`,
    );
  });
});
