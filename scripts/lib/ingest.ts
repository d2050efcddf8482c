/** Ingest from its arguments to its exit code: reports as received → MDX. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LedgerError, loadLedgers } from '../../src/ledger/load.ts';
import type { Ledger } from '../../src/ledger/types.ts';
import type { IngestContext } from '../../src/pipeline/context.ts';
import { bodyToMdx } from '../../src/pipeline/emit/body.ts';
import { reportToMdx } from '../../src/pipeline/emit/index.ts';
import { ingestReport } from '../../src/pipeline/index.ts';
import { createMessage } from '../../src/pipeline/messages/rules.ts';
import type { Message } from '../../src/pipeline/types/message.ts';
import type { Report } from '../../src/pipeline/types/report.ts';
import { readReport } from '../../src/report/read.ts';
import { recordAddresses } from './ledger-files.ts';
import { listSources } from './list-sources.ts';
import { loadContext } from './load-context.ts';
import { loadManifest } from './load-manifest.ts';
import { allotIds, type Ingested } from './report-ids.ts';
import { formatMessages, formatSummary } from './format-messages.ts';
import { retireReport, writeReport, writtenReports } from './write-report.ts';

const usage = `Usage: npm run ingest -- [--out CONTENT_DIR] [--force] FILE|DIR …

Reads the text of inspection reports (default: seeds/) and writes CONTENT_DIR/reports/<report-id>.mdx and
CONTENT_DIR/ledger/<report-id>.csv (default: content/). Files that somebody edited by hand are kept unless --force is given.`;

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
  const { ledgers, messages: unreadable } = await ledgersOf(options.out);
  messages.push(...unreadable);
  if (files.length === 0) {
    const reason = `No report was found in ${options.inputs.join(', ')}.`;
    messages.push(createMessage('no-files', null, reason));
  }
  const problems = [...messages, ...existing.messages];
  output.stdout(formatMessages(options.out, problems));
  if (context === null || ledgers === null) return 1;
  const ingested: Ingested[] = [];
  for (const file of files) ingested.push({ file, ...(await ingestFile(file, context)) });
  let failed = problems.some(({ severity }) => severity === 'error');
  for (const entry of allotIds(ingested, existing.reports, keptIds(ledgers, context))) {
    const written =
      entry.report === null
        ? null
        : await write(entry.report, entry.file, options, ledgers, context);
    const all = [...entry.messages, ...(written?.messages ?? [])];
    const refused = all.some(({ severity }) => severity === 'error');
    const target = written === null || refused ? null : written.target;
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
  const folder = path.basename(path.dirname(path.resolve(file)));
  const given = { ...context, manifest, folder };
  const result = await ingestReport(path.basename(file), bytes, given);
  return { report: result.report, messages: [...messages, ...result.messages] };
}

/** Writes a report and records its addresses. */
async function write(
  report: Report,
  file: string,
  options: Options,
  ledgers: ReadonlyMap<string, Ledger>,
  context: IngestContext,
): ReturnType<typeof writeReport> {
  const { id, title, source } = report.meta;
  const written = await writeReport(options.out, id, reportToMdx(report), options.force, file);
  if (written.messages.length > 0) return written;
  const editorial = context.editorials.find((entry) => entry.source === source.sha256);
  const { units } = readReport(bodyToMdx(report.sections));
  const addressed = { id, title, sha256: source.sha256, units };
  const problems = await recordAddresses(options.out, ledgers, addressed, editorial);
  if (problems.length === 0) {
    for (const former of editorial?.formerly ?? []) await retireReport(options.out, former);
  }
  const messages = problems.map(({ address, reason }) =>
    createMessage('address-breaks', null, `${address}: ${reason}`),
  );
  return { target: written.target, messages };
}

/** Report-ids by the hash of their source: an editor's word, else what the ledger holds. */
function keptIds(
  ledgers: ReadonlyMap<string, Ledger>,
  context: IngestContext,
): Map<string, string> {
  return new Map([
    ...[...ledgers].map(([id, { report }]) => [report.fingerprint, id] as const),
    ...context.editorials.flatMap(({ source, id }) =>
      id === undefined ? [] : [[source, id] as const],
    ),
  ]);
}

async function ledgersOf(
  contentDir: string,
): Promise<{ ledgers: Map<string, Ledger> | null; messages: Message[] }> {
  try {
    return { ledgers: (await loadLedgers(contentDir)) ?? new Map(), messages: [] };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { ledgers: null, messages: [createMessage('ledger-invalid', null, error.message)] };
  }
}
