import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../../scripts/lib/write-whole.ts';

describe('a file written whole', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-whole-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('stands alone in its folder', async () => {
    const file = path.join(folder, 'reports/a.mdx');
    await writeWhole(file, 'text');
    expect(await readdir(path.dirname(file))).toEqual(['a.mdx']);
    expect(await readFile(file, 'utf8')).toBe('text');
  });

  it('leaves nothing behind if it cannot be written, and its error names it', async () => {
    // A folder in its place, because it fails as late as a full disk.
    const file = path.join(folder, 'a.mdx');
    await mkdir(file);
    await expect(writeWhole(file, 'text')).rejects.toMatchObject({ path: file });
    expect(await readdir(folder)).toEqual(['a.mdx']);
  });
});
