/** Ingest from its arguments to its exit code: reports as received → MDX. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { reportToMdx } from '../../src/pipeline/emit/index.ts';
import type { IngestContext } from '../../src/pipeline/context.ts';
import { ingestReport } from '../../src/pipeline/index.ts';
import { createMessage } from '../../src/pipeline/messages/rules.ts';
import { listSources } from './list-sources.ts';
import { loadContext } from './load-context.ts';
import { loadManifest } from './load-manifest.ts';
import { allotIds, type Ingested } from './report-ids.ts';
import { formatMessages, formatSummary } from './format-messages.ts';
import { writeReport, writtenReports } from './write-report.ts';

const usage = `Usage: npm run ingest -- [--out CONTENT_DIR] [--force] FILE|DIR …

Reads the text of inspection reports (default: seeds/) and writes CONTENT_DIR/reports/<report-id>.mdx
(default: content/). Files that somebody edited by hand are kept unless --force is given.`;

/** Where ingest writes what it has to say. */
export interface Output {
  stdout(text: string): void;
  stderr(text: string): void;
}

/**
 * Runs `ingest [--out CONTENT_DIR] [--force] FILE|DIR …`. Resolves to the exit code: 0 all written, 1 at
 * least one file could not be ingested (the others are written), 2 wrong usage.
 */
export async function runIngest(argv: string[], output: Output): Promise<0 | 1 | 2> {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    output.stderr(`${options}\n\n${usage}\n`);
    return 2;
  }
  const { context, messages } = await loadContext(options.out);
  const files = await listSources(options.inputs);
  const existing = await writtenReports(options.out);
  if (files.length === 0) {
    const reason = `No report was found in ${options.inputs.join(', ')}.`;
    messages.push(createMessage('no-files', null, reason));
  }
  const problems = [...messages, ...existing.messages];
  output.stdout(formatMessages(options.out, problems));
  if (context === null) return 1;
  const ingested: Ingested[] = [];
  for (const file of files) ingested.push({ file, ...(await ingestFile(file, context)) });
  let failed = problems.some(({ severity }) => severity === 'error');
  for (const entry of allotIds(ingested, existing.reports)) {
    const written = entry.report === null ? null : await write(entry, options);
    const all = [...entry.messages, ...(written?.messages ?? [])];
    const target = written?.messages.length === 0 ? written.target : null;
    output.stdout(formatSummary(entry, target) + formatMessages(entry.file, all));
    failed ||= target === null;
  }
  return failed ? 1 : 0;
}

interface Options {
  out: string;
  force: boolean;
  inputs: string[];
}

/** The options, or what is wrong with them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, force: { type: 'boolean', default: false } },
    });
    const inputs = positionals.length > 0 ? positionals : ['seeds'];
    return { out: values.out ?? 'content', force: values.force, inputs };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function ingestFile(file: string, context: IngestContext): Promise<Omit<Ingested, 'file'>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = `The file could not be read: ${error instanceof Error ? error.message : String(error)}.`;
    return { report: null, messages: [createMessage('file-unreadable', null, reason)] };
  }
  const { manifest, messages } = await loadManifest(path.dirname(file));
  const result = ingestReport(path.basename(file), bytes, { ...context, manifest });
  return { report: result.report, messages: [...messages, ...result.messages] };
}

async function write(entry: Ingested, options: Options): ReturnType<typeof writeReport> {
  if (entry.report === null) throw new Error('No report to write: this is a bug in Pilcrow.');
  const mdx = reportToMdx(entry.report);
  return writeReport(options.out, entry.report.meta.id, mdx, options.force, entry.file);
}
