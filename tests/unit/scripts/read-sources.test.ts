import { describe, expect, it } from 'vitest';
import { readSources, type Reading } from '../../../scripts/lib/ingest/read-sources.ts';
import type { Store } from '../../../scripts/lib/ingest/store.ts';
import { Manifests } from '../../../scripts/lib/manifests.ts';
import { folderOf } from '../../support/ingest.ts';

describe('reading', () => {
  it('ends the processes if a result cannot be kept', async () => {
    const root = await folderOf({ 'a.txt': 'A report.\n' });
    const store: Store = {
      folder: root,
      head: () => Promise.resolve(null),
      body: () => Promise.resolve(null),
      put: () => Promise.reject(new Error('no space')),
      close: () => Promise.resolve(),
    };
    let ended = 0;
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
      context: { councils: [], frameworks: [], editorials: [] },
      store,
      manifests: new Manifests(),
      limits: { seconds: 1, megabytes: 256 },
      workers: [worker, worker],
      signal: new AbortController().signal,
      onRead: () => undefined,
    };
    const sources = [{ file: `${root}/a.txt`, root, name: 'a.txt' }];
    await expect(readSources(sources, reading)).rejects.toThrow('no space');
    expect(ended).toBe(2);
  });
});
