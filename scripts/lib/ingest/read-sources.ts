/** Reads files, several at a time and within limits, unless their results are cached. Keeps the order of the files. */
import { stat } from 'node:fs/promises';
import type { IngestContext } from '../../../src/pipeline/context.ts';
import { createMessage, type Message } from '../../../src/pipeline/messages/message.ts';
import type { RuleId } from '../../../src/pipeline/messages/rules.ts';
import { reasonOf } from '../../../src/util/errors.ts';
import { isMissing } from '../../../src/util/files.ts';
import { sha256 } from '../../../src/util/sha256.ts';
import { counted } from '../../../src/util/words.ts';
import type { Source } from '../list-sources.ts';
import type { Manifests } from '../manifests.ts';
import type { Limits } from '../processes/child-process.ts';
import type { Outcome } from '../processes/protocol.ts';
import { sharedBy, type Worker } from '../processes/workers.ts';
import type { Ingested } from '../report-ids.ts';
import type { FileHashes, HashedFile } from './file-hashes.ts';
import type { ReadResult, ReadTask } from './reader.ts';
import type { Store } from './store.ts';

/** Largest file that is read: the longest reports have about 3 MB. */
const mostMegabytes = 200;

/** Files in hand for each worker: while it reads one, the next is fetched from the disk and looked up. */
const inHand = 2;

export type ReadWorker = Worker<ReadTask, ReadResult>;

/** A file after reading. */
export interface ReadSource extends Ingested {
  /** Key of its result in the store; null if it could not be read. */
  key: string | null;
}

/** What reading needs in addition to the files. */
export interface Reading {
  context: Pick<IngestContext, 'editorials'>;
  store: Store;
  hashes: FileHashes;
  manifests: Manifests;
  limits: Limits;
  /** Each reads one file at a time. */
  workers: readonly ReadWorker[];
  signal: AbortSignal;
  /** Called after each file; `known` if its result was cached. */
  onRead: (known: boolean) => void;
}

/** Reads files. Stops early if signalled; what was read until then is in the store. */
export async function readSources(
  sources: readonly Source[],
  reading: Reading,
): Promise<ReadSource[]> {
  const results: ReadSource[] = [];
  const rest = sources.entries();
  let isStopped = reading.signal.aborted;
  const stop = (): void => {
    isStopped = true;
    for (const worker of reading.workers) worker.end();
  };
  reading.signal.addEventListener('abort', stop);
  const run = sharedBy(reading.workers);
  try {
    await Promise.all(
      Array.from({ length: inHand * reading.workers.length }, async () => {
        for (const [index, source] of rest) {
          if (isStopped) return;
          results[index] = await readSource(source, run, reading);
        }
      }),
    );
  } finally {
    stop();
    reading.signal.removeEventListener('abort', stop);
  }
  return results;
}

async function readSource(
  source: Source,
  run: ReadWorker['run'],
  { context, store, hashes, manifests, limits, onRead }: Reading,
): Promise<ReadSource> {
  const { file, name } = source;
  const failed = (messages: Message[]): ReadSource => {
    onRead(false);
    return { file, sha256: null, key: null, meta: null, messages };
  };
  const refused = (rule: RuleId, reason: string): ReadSource =>
    failed([createMessage(rule, null, reason)]);
  let hashed: HashedFile;
  try {
    const stats = await stat(file);
    // Reading a pipe would wait for a writer that may never come.
    if (!stats.isFile()) return refused('file-unreadable', 'It is a folder, a pipe or a device.');
    const megabytes = Math.ceil(stats.size / 1024 / 1024);
    if (megabytes > mostMegabytes) {
      const reason = `The file has ${megabytes} MB; the limit is ${mostMegabytes} MB.`;
      return refused('file-too-large', reason);
    }
    hashed = await hashes.of(file);
  } catch (error) {
    const reason = `The file could not be read: ${reasonOf(error)}.`;
    return refused(
      'file-unreadable',
      isMissing(error) ? 'There is no such file or folder.' : reason,
    );
  }
  const { row, messages } = await manifests.find(source);
  if (messages.length > 0) return failed(messages);
  const { hash, bytes } = hashed;
  const editorial = context.editorials.find((entry) => entry.source === hash);
  const key = sha256(JSON.stringify([hash, name, row, editorial]));
  const known = await store.head(key);
  if (known !== null) {
    onRead(true);
    return { file, sha256: hash, key, ...known };
  }
  const outcome = await run({ file: name, bytes: await bytes(), row });
  if (outcome.type !== 'done') return refused(...whyUnread(outcome, limits));
  await store.put(key, outcome.result);
  onRead(false);
  return { file, sha256: hash, key, ...outcome.result.head };
}

function whyUnread(
  outcome: Exclude<Outcome<ReadResult>, { type: 'done' }>,
  { seconds, megabytes }: Limits,
): [rule: RuleId, reason: string] {
  switch (outcome.type) {
    case 'timeout':
      return ['file-timeout', `The file was not read within ${counted(seconds, 'second')}.`];
    case 'memory':
      return ['file-memory', `Reading the file took more than ${megabytes} MB of memory.`];
    case 'crash':
      return ['file-crash', `The file could not be read: ${outcome.reason}.`];
  }
}
