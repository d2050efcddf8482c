/** Writes the ledger's files, `CONTENT_DIR/ledger/<report-id>.csv`. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { formatLedger } from '../../src/ledger/csv.ts';
import { recordReport } from '../../src/ledger/record.ts';
import type { AddressedReport, Ledger, Problem } from '../../src/ledger/types.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { writeWhole } from './write-whole.ts';

function ledgerFile(contentDir: string, id: string): string {
  return path.join(contentDir, 'ledger', `${id}.csv`);
}

/**
 * Records the addresses of a report and writes its ledger. Resolves to what stands against publishing it;
 * then the ledger stays as it is.
 */
export async function recordAddresses(
  contentDir: string,
  ledgers: ReadonlyMap<string, Ledger>,
  report: AddressedReport,
  editorial: Editorial | undefined,
): Promise<Problem[]> {
  const formerly = editorial?.formerly ?? [];
  const before = [report.id, ...formerly].map((id) => ledgers.get(id)).find(Boolean) ?? null;
  const { ledger, problems } = recordReport(before, report, editorial?.addresses ?? []);
  if (problems.length > 0) return problems;
  const aliases = [...new Set([...ledger.report.aliases, ...formerly])];
  const text = formatLedger({ ...ledger, report: { ...ledger.report, aliases } });
  await writeWhole(ledgerFile(contentDir, report.id), text);
  for (const id of formerly) await rm(ledgerFile(contentDir, id), { force: true });
  return problems;
}
