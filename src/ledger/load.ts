/** Reads the files of the ledger, `CONTENT_DIR/ledger/<report-id>.csv`, for ingest and the build. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '../util/errors.ts';
import { isMissing, readTextIfThere } from '../util/files.ts';
import { parseLedger } from './csv.ts';
import type { Ledger } from './types.ts';

/** A file of the ledger that cannot be read. */
export class LedgerError extends Error {
  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
  }
}

/**
 * All ledgers of a content folder, by report-id; null if it has none.
 * @throws LedgerError that names the file and the line that is wrong
 */
export async function loadLedgers(contentDir: string): Promise<Map<string, Ledger> | null> {
  const folder = path.join(contentDir, 'ledger');
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  const files = (names ?? []).filter((name) => name.endsWith('.csv')).sort();
  if (files.length === 0) return null;
  const ledgers = await Promise.all(
    files.map(async (name): Promise<[string, Ledger]> => {
      const file = path.join(folder, name);
      return [path.basename(name, '.csv'), readLedger(file, await readFile(file, 'utf8'))];
    }),
  );
  return new Map(ledgers);
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
  try {
    return parseLedger(text);
  } catch (error) {
    throw new LedgerError(file, reasonOf(error));
  }
}
