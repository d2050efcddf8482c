/** Writes the files of the ledger, `CONTENT_DIR/ledger/<report-id>.csv`. */
import { rm } from 'node:fs/promises';
import { formatLedger } from '../../src/ledger/csv.ts';
import { ledgerFile } from '../../src/ledger/load.ts';
import { recordReport } from '../../src/ledger/record.ts';
import type { AddressedReport, Ledger, Problem } from '../../src/ledger/types.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { readTextIfThere } from '../../src/util/files.ts';
import { writeWhole } from './write-whole.ts';

/** The result of recording: what prevents publication, or otherwise the text of the ledger. */
export type Recording =
  | { problems: Problem[]; text: null }
  /** `changed`: whether the file had another text or did not exist. */
  | { problems: []; text: string; changed: boolean };

/**
 * Records the addresses of a report and writes its ledger. If there are problems, the ledger stays as it is.
 * @param ledgerOf returns the ledger of a report-id, null if it has none
 */
export async function recordAddresses(
  contentDir: string,
  ledgerOf: (id: string) => Promise<Ledger | null>,
  report: AddressedReport,
  editorial: Editorial | undefined,
): Promise<Recording> {
  const formerly = editorial?.formerly ?? [];
  const before = await firstOf([report.id, ...formerly], ledgerOf);
  const { ledger, problems } = recordReport(before, report, editorial?.addresses ?? []);
  if (problems.length > 0) return { problems, text: null };
  const aliases = [...new Set([...ledger.report.aliases, ...formerly])];
  const text = formatLedger({ ...ledger, report: { ...ledger.report, aliases } });
  const file = ledgerFile(contentDir, report.id);
  const changed = (await readTextIfThere(file)) !== text;
  if (changed) await writeWhole(file, text);
  for (const id of formerly) await rm(ledgerFile(contentDir, id), { force: true });
  return { problems: [], text, changed };
}

async function firstOf(
  ids: readonly string[],
  ledgerOf: (id: string) => Promise<Ledger | null>,
): Promise<Ledger | null> {
  for (const id of ids) {
    const ledger = await ledgerOf(id);
    if (ledger !== null) return ledger;
  }
  return null;
}
