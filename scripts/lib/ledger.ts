/** Records the current addresses of all reports in a content folder. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { toAddressed } from '../../src/ledger/addresses.ts';
import { addressError } from '../../src/ledger/check.ts';
import { LedgerError, loadLedgers } from '../../src/ledger/load.ts';
import type { AddressedReport, Ledger, Problem } from '../../src/ledger/types.ts';
import { createMessage, type Message } from '../../src/pipeline/messages/message.ts';
import { bodyIn, frontmatterIn } from '../../src/report/file.ts';
import { readReport } from '../../src/report/read.ts';
import { faultOf } from '../../src/schemas/fault.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import { isFromDisk, isMissing } from '../../src/util/files.ts';
import { counted } from '../../src/util/words.ts';
import { formatMessages } from './format-messages.ts';
import type { Output } from './ingest.ts';
import { recordAddresses } from './ledger-files.ts';
import { loadContext } from './load-context.ts';

const usage = `Usage: npm run ledger -- [CONTENT_DIR]

Records the addresses of reports that were edited by hand (default: the folder of the environment variable CONTENT_DIR,
or else content/).
`;

/**
 * Runs `ledger [CONTENT_DIR]`. Resolves to the exit code: 0, all recorded; 1, something could not
 * be read, so nothing was recorded, or an address would break without an editor's decision; 2, wrong usage.
 */
export async function runLedger(args: string[], output: Output): Promise<0 | 1 | 2> {
  if (args.includes('--help')) {
    output.stdout(usage);
    return 0;
  }
  const [contentDir = process.env['CONTENT_DIR'] || 'content', ...more] = args;
  if (more.length > 0 || contentDir === '' || contentDir.startsWith('-')) {
    output.stderr(usage);
    return 2;
  }
  try {
    return await recordAll(contentDir, output);
  } catch (error) {
    const message = toMessage(error);
    if (message === null) throw error;
    output.stderr(formatMessages(contentDir, [message]));
    return 1;
  }
}

async function recordAll(contentDir: string, output: Output): Promise<0 | 1> {
  const { context, messages } = await loadContext(contentDir);
  const { reports, messages: unread } = await readReports(path.join(contentDir, 'reports'));
  messages.push(...unread);
  if (context === null || messages.length > 0) {
    output.stderr(formatMessages(contentDir, messages));
    return 1;
  }
  const ledgers = await loadLedgers(contentDir);
  const ledgerOf = (id: string): Promise<Ledger | null> => Promise.resolve(ledgers.get(id) ?? null);
  const problems: Problem[] = [];
  let recorded = 0;
  for (const report of reports) {
    const editorial = context.editorials.find(({ source }) => source === report.sha256);
    const recording = await recordAddresses(contentDir, ledgerOf, report, editorial);
    problems.push(...recording.problems);
    if (recording.text !== null) recorded += 1;
  }
  output.stdout(
    `Recorded the addresses of ${counted(recorded, 'report')} in ${contentDir}/ledger.\n`,
  );
  if (problems.length === 0) return 0;
  output.stderr(`${addressError(problems)}\n`);
  return 1;
}

/** The reports of a folder, with a message for each file that cannot be read. */
async function readReports(
  folder: string,
): Promise<{ reports: AddressedReport[]; messages: Message[] }> {
  const reports: AddressedReport[] = [];
  const messages: Message[] = [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  for (const name of names) {
    const file = path.join(folder, name);
    const mdx = await readFile(file, 'utf8');
    try {
      const data = reportSchema.parse(frontmatterIn(mdx));
      reports.push(toAddressed({ data, text: readReport(bodyIn(mdx)) }));
    } catch (error) {
      messages.push(createMessage('content-invalid', null, `${file}: ${faultOf(error)}`));
    }
  }
  return { reports, messages };
}

/** The message on an error that is due to a file or folder; null for one that is due to the program. */
function toMessage(error: unknown): Message | null {
  if (error instanceof LedgerError) return createMessage('ledger-invalid', null, `${error.fault}.`);
  if (!isFromDisk(error)) return null;
  const reason = isMissing(error) ? `There is no ${String(error.path)}.` : `${error.message}.`;
  return createMessage('place-unusable', null, reason);
}
