import { describe, expect, it } from 'vitest';
import { openFileHashes } from '../../../../../scripts/lib/ingest/file-hashes.ts';
import { readSources, type Reading } from '../../../../../scripts/lib/ingest/read-sources.ts';
import type { Store } from '../../../../../scripts/lib/ingest/store.ts';
import { Manifests } from '../../../../../scripts/lib/manifests.ts';
import { folderOf } from '../../../../support/ingest.ts';

describe('reading', () => {
  it('stops, and ends the processes, if a result cannot be kept', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `${index}.txt`);
    const root = await folderOf(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
    const store: Store = {
      folder: root,
      head: () => Promise.resolve(null),
      body: () => Promise.resolve(null),
      put: () => Promise.reject(new Error('no space')),
      close: () => Promise.resolve(),
    };
    let [ended, read] = [0, 0];
    const worker: Reading['workers'][number] = {
      start: () => undefined,
      run: () =>
        Promise.resolve({
          type: 'done',
          result: { head: { meta: null, messages: [] }, body: null },
        }),
      end: () => {
        ended += 1;
      },
    };
    const reading: Reading = {
      context: { editorials: [] },
      store,
      hashes: await openFileHashes(`${root}/hashes.json`),
      manifests: new Manifests(),
      limits: { seconds: 1, megabytes: 256 },
      workers: [worker, worker],
      signal: new AbortController().signal,
      onRead: () => {
        read += 1;
      },
    };
    const sources = names.map((name) => ({ file: `${root}/${name}`, root, name }));
    await expect(readSources(sources, reading)).rejects.toThrow('no space');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect({ ended, read }).toEqual({ ended: 2, read: 0 });
  });
});
