/** Reads the files of the ledger, `CONTENT_DIR/ledger/<report-id>.csv`, for ingest and the build. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { rules } from '../pipeline/messages/rules.ts';
import { PlainError, reasonOf } from '../util/errors.ts';
import { namesIn, readTextIfThere } from '../util/files.ts';
import { parseLedger, parseReportEntry } from './csv.ts';
import type { Entry, Ledger } from './types.ts';

/** A file of the ledger that cannot be read. The message also says what to do. */
export class LedgerError extends PlainError {
  /** What is wrong, and where. */
  readonly fault: string;

  constructor(file: string, message: string) {
    const fault = `${file}: ${message}`;
    super(`${fault}\n${rules['ledger-invalid'][1]}`);
    this.fault = fault;
  }
}

/**
 * All ledgers of a content folder, by report-id.
 * @throws LedgerError that names the file and the line that is wrong
 */
export function loadLedgers(contentDir: string): Promise<Map<string, Ledger>> {
  return readAll(contentDir, parseLedger);
}

/**
 * The entries of the reports themselves in all ledgers of a content folder, without those of their units.
 * @throws LedgerError
 */
export async function loadReportEntries(contentDir: string): Promise<Entry[]> {
  return [...(await readAll(contentDir, parseReportEntry)).values()];
}

/** What is read from each file of the ledger, by report-id. */
async function readAll<Read>(
  contentDir: string,
  readText: (text: string) => Read,
): Promise<Map<string, Read>> {
  const folder = path.join(contentDir, 'ledger');
  const files = (await namesIn(folder)).filter((name) => name.endsWith('.csv'));
  const read = files.map(async (name): Promise<[string, Read]> => {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    return [path.basename(name, '.csv'), naming(file, () => readText(text))];
  });
  return new Map(await Promise.all(read));
}

/**
 * The ledger of one report; null if it has none.
 * @throws LedgerError
 */
export async function loadLedger(contentDir: string, id: string): Promise<Ledger | null> {
  const file = ledgerFile(contentDir, id);
  const text = await readTextIfThere(file);
  return text === null ? null : readLedger(file, text);
}

/** Path of the ledger of a report. */
export function ledgerFile(contentDir: string, id: string): string {
  return path.join(contentDir, 'ledger', `${id}.csv`);
}

/**
 * Reads the text of a ledger's file.
 * @throws LedgerError
 */
export function readLedger(file: string, text: string): Ledger {
  return naming(file, () => parseLedger(text));
}

/** Names the file in the errors of reading its text. */
function naming<Read>(file: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new LedgerError(file, reasonOf(error));
  }
}
