import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../../src/integrations/one-build.ts';

describe('a build', () => {
  let folder: string;
  let lock: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-lock-'));
    lock = path.join(folder, 'cache/site.lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is refused while another writes the same site', async () => {
    await takeLock(lock);
    await writeFile(lock, String(process.ppid));
    await expect(takeLock(lock)).rejects.toMatchObject({
      message: expect.stringMatching(
        /Another build is writing to this OUT_DIR .* delete .*lock/u,
      ) as string,
      stack: '',
    });
    expect(await readFile(lock, 'utf8')).toBe(String(process.ppid));
  });

  it.each([
    ['has ended', String(spawnSync(process.execPath, ['--version']).pid)],
    ['had the same number', String(process.pid)],
    ['was stopped before it had written its number', ''],
  ])('is not refused because of one that %s', async (_, holder) => {
    await takeLock(lock);
    await writeFile(lock, holder);
    await takeLock(lock);
    expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
  });
});
