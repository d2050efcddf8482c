import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileHashes } from '../../../../../scripts/lib/ingest/file-hashes.ts';
import { sha256 } from '../../../../../src/util/sha256.ts';
import { folderOf } from '../../../../support/ingest.ts';

/** A file whose hash is kept, with the place where it is kept. */
async function kept(): Promise<{ file: string; keptIn: string }> {
  const folder = await folderOf({ 'a.txt': 'Good' });
  const [file, keptIn] = [path.join(folder, 'a.txt'), path.join(folder, 'hashes.json')];
  const hashes = await openFileHashes(keptIn);
  await hashes.of(file);
  await hashes.close();
  return { file, keptIn };
}

const hashOf = async ({ file, keptIn }: Awaited<ReturnType<typeof kept>>): Promise<string> =>
  (await (await openFileHashes(keptIn)).of(file)).hash;

describe('hashes of files', () => {
  it('are kept between runs, without reading the file again', async () => {
    const place = await kept();
    const text = await readFile(place.keptIn, 'utf8');
    await writeFile(place.keptIn, text.replace(sha256('Good'), 'as kept'));
    expect(await hashOf(place)).toBe('as kept');
    const { bytes } = await (await openFileHashes(place.keptIn)).of(place.file);
    expect((await bytes()).toString()).toBe('Good');
  });

  it('are new for a file with other bytes, even of the same size and time', async () => {
    const place = await kept();
    const { atime, mtime } = await stat(place.file);
    await writeFile(place.file, 'Poor');
    await utimes(place.file, atime, mtime);
    expect(await hashOf(place)).toBe(sha256('Poor'));
  });

  it('are made again if the file that keeps them is damaged', async () => {
    const place = await kept();
    await writeFile(place.keptIn, '{"a');
    expect(await hashOf(place)).toBe(sha256('Good'));
  });

  it('are those of a file that was written', async () => {
    const { file, keptIn } = await kept();
    const hashes = await openFileHashes(keptIn);
    await writeFile(file, 'Poor');
    await hashes.keep(file, 'as written');
    expect((await hashes.of(file)).hash).toBe('as written');
  });
});
