/** The workers that read files for one run of ingest. */
import path from 'node:path';
import type { IngestContext } from '../../../src/pipeline/context.ts';
import { namesIn } from '../../../src/util/files.ts';
import { boundedWorker, unboundedWorker } from '../processes/workers.ts';
import type { Options } from './options.ts';
import type { ReadWorker } from './read-sources.ts';

const ownReader = new URL('./reader.ts', import.meta.url);

/**
 * Makes the workers. With more sources than reports, some are probably new: processes for them start now, while the
 * registers are loaded and the other sources are looked up.
 * @param context null, or rejected, if nothing will be read
 * @param module module that reads files in separate processes
 */
export async function makeReaders(
  sources: number,
  context: Promise<IngestContext | null>,
  { workers, limits, out }: Options,
  module: URL = ownReader,
): Promise<ReadWorker[]> {
  // Whoever loads the context handles its errors.
  const shared = context.catch(() => null);
  if (workers === 0) {
    const { default: prepare } = await import('./reader.ts');
    return [unboundedWorker((known) => prepare(known as IngestContext), shared)];
  }
  const readers = Array.from({ length: Math.min(workers, sources) }, (): ReadWorker =>
    boundedWorker(module, shared, limits),
  );
  const reports = (await namesIn(path.join(out, 'reports'))).length;
  for (const reader of readers.slice(0, Math.max(0, sources - reports))) reader.start();
  return readers;
}
