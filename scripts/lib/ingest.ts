/** The ingest command, from its arguments to its exit code: reports as received → MDX. */
import path from 'node:path';
import type { IngestContext } from '../../src/pipeline/context.ts';
import { createMessage, type Message } from '../../src/pipeline/messages/message.ts';
import { isFromDisk } from '../../src/util/files.ts';
import { sha256 } from '../../src/util/sha256.ts';
import { openContentFolder, type ContentFolder } from './ingest/content-folder.ts';
import { openFileHashes, type FileHashes } from './ingest/file-hashes.ts';
import { readOptions, usage, type Options } from './ingest/options.ts';
import { createProgress, type Terminal } from './ingest/progress.ts';
import { makeReaders } from './ingest/readers.ts';
import { readSources, type ReadSource, type ReadWorker } from './ingest/read-sources.ts';
import { openStore, type Store } from './ingest/store.ts';
import { createTelling, type Telling } from './ingest/telling.ts';
import { readingVersion } from './ingest/version.ts';
import { writeSource } from './ingest/write-source.ts';
import { listSources, type Source } from './list-sources.ts';
import { loadContext } from './load-context.ts';
import { Manifests } from './manifests.ts';
import { allotIds } from './report-ids.ts';

/** Where ingest prints. */
export interface Output {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  /** The terminal that shows progress, if there is one. */
  terminal?: Terminal;
}

/** What callers may override. */
export interface Surroundings {
  /** Stops ingest between two files, so that none is half-written. */
  signal?: AbortSignal;
  /** Module that reads files in separate processes. */
  reader?: URL;
}

/**
 * Runs `ingest [OPTION …] FILE|DIR …`. Resolves to the exit code: 0, all files written; 1, at least one file could not
 * be ingested (the others are written); 2, wrong usage; 130, stopped.
 */
export async function runIngest(
  argv: string[],
  output: Output,
  surroundings: Surroundings = {},
): Promise<0 | 1 | 2 | 130> {
  if (argv.includes('--help')) {
    output.stdout(`${usage}\n`);
    return 0;
  }
  const options = readOptions(argv);
  if (typeof options === 'string') {
    output.stderr(
      `${options}\n\n${usage.split('\n', 1)[0] ?? ''}\nnpm run ingest -- --help explains the options.\n`,
    );
    return 2;
  }
  const telling = createTelling(options.json, output.stdout);
  const exitCode = await ingest(options, telling, output, surroundings).catch((error: unknown) => {
    if (!isFromDisk(error)) throw error;
    telling.problems(error.path ?? options.out, [
      createMessage('place-unusable', null, `${error.message}.`),
    ]);
    return 1 as const;
  });
  telling.end(exitCode);
  return exitCode;
}

/** Loads registers and editorial files, then ingests the sources. */
async function ingest(
  options: Options,
  telling: Telling,
  output: Output,
  surroundings: Surroundings,
): Promise<0 | 1 | 130> {
  const sources = await listSources(options.inputs);
  const loading = loadContext(options.out);
  const workers = await makeReaders(
    sources.length,
    loading.then(({ context }) => context),
    options,
    surroundings.reader,
  );
  try {
    const { context, messages } = await loading;
    if (sources.length === 0) {
      const reason = `No report was found in ${options.inputs.join(', ')}.`;
      messages.push(createMessage('no-files', null, reason));
    }
    if (context === null) {
      telling.problems(options.out, messages);
      return 1;
    }
    const { signal } = surroundings;
    return await withCaches(sources, messages, {
      options,
      context,
      workers,
      telling,
      output,
      signal: signal ?? new AbortController().signal,
    });
  } finally {
    for (const worker of workers) worker.end();
  }
}

/** Everything that a run needs. */
interface Run {
  options: Options;
  context: IngestContext;
  workers: readonly ReadWorker[];
  telling: Telling;
  output: Output;
  signal: AbortSignal;
}

/** What a run keeps for the next. */
interface Caches {
  store: Store;
  hashes: FileHashes;
  folder: ContentFolder;
}

/** Opens the caches, ingests the sources, and saves the caches. */
async function withCaches(
  sources: readonly Source[],
  messages: Message[],
  run: Run,
): Promise<0 | 1 | 130> {
  const { options, context, telling } = run;
  const store = await openStore(options.cache, await readingVersion(context));
  try {
    const stamps = `${sha256(path.resolve(options.out)).slice(0, 16)}.json`;
    const hashes = await openFileHashes(path.join(store.folder, 'hashes.json'));
    const folder = await openContentFolder(options.out, path.join(store.folder, stamps), hashes);
    messages.push(...folder.messages);
    telling.problems(options.out, messages);
    const failed = messages.some(({ severity }) => severity === 'error');
    const exitCode = await ingestSources(sources, failed, run, { store, hashes, folder });
    await folder.close();
    await hashes.close();
    return exitCode;
  } finally {
    await store.close();
  }
}

async function ingestSources(
  sources: readonly Source[],
  failed: boolean,
  run: Run,
  caches: Caches,
): Promise<0 | 1 | 130> {
  const { options, context, telling, signal } = run;
  const { store, folder } = caches;
  if (folder.kept === null) return 1;
  const isStopped = (): boolean => signal.aborted;
  const manifests = new Manifests();
  const read = await readAll(sources, manifests, run, caches);
  if (isStopped()) return 130;
  for (const [file, messages] of await manifests.problems()) telling.problems(file, messages);
  const kept = new Map([
    ...folder.kept,
    // The editor takes precedence over the ledger.
    ...context.editorials.flatMap(({ source, id }) =>
      id === undefined ? [] : [[source, id] as const],
    ),
  ]);
  const { out, force } = options;
  const writing = { out, force, editorials: context.editorials, store, folder };
  let complete = !failed;
  // One after another, because an editorial file may let a report give up an id that the next one takes.
  for (const source of allotIds(read, folder.reports, kept)) {
    if (isStopped()) return 130;
    const told = await writeSource(source, writing);
    telling.file(told);
    complete &&= told.target !== null;
  }
  return complete ? 0 : 1;
}

async function readAll(
  sources: readonly Source[],
  manifests: Manifests,
  { options, context, workers, output, signal }: Run,
  { store, hashes }: Caches,
): Promise<ReadSource[]> {
  const { limits, json } = options;
  const progress = createProgress(sources.length, json ? null : (output.terminal ?? null));
  try {
    return await readSources(sources, {
      context,
      store,
      hashes,
      manifests,
      limits,
      workers,
      signal,
      onRead: progress.step,
    });
  } finally {
    progress.end();
  }
}
