/** What a content folder contains when ingest begins, and what of that ingest itself has written. */
import path from 'node:path';
import { z } from 'zod';
import { ledgerFile, LedgerError, readLedger } from '../../../src/ledger/load.ts';
import { createMessage, type Message } from '../../../src/pipeline/messages/message.ts';
import { frontmatterIn } from '../../../src/report/file.ts';
import { faultOf } from '../../../src/schemas/fault.ts';
import { namesIn } from '../../../src/util/files.ts';
import type { WrittenReport } from '../report-ids.ts';
import { reportFile } from '../write-report.ts';
import type { FileHashes } from './file-hashes.ts';
import { readEntries, writeEntries } from './kept-entries.ts';

const frontmatterSchema = z.looseObject({
  id: z.string(),
  published: z.looseObject({ date: z.string() }),
  source: z.looseObject({ file: z.string(), sha256: z.string() }),
});

const stampSchema = z.object({
  /** Key of the result that was written. */
  key: z.string(),
  /** SHA-256 of the two files. */
  mdx: z.string(),
  ledger: z.string(),
  /** Facts that would otherwise have to be read from these files. */
  date: z.string(),
  source: z.object({ file: z.string(), sha256: z.string() }),
});

/** What ingest wrote for a report, so that the next run can skip it if nothing has changed. */
export type Stamp = z.infer<typeof stampSchema>;

export interface ContentFolder {
  reports: WrittenReport[];
  /** Report-ids by the SHA-256 of their source, from the ledger; null if a ledger cannot be read. */
  kept: Map<string, string> | null;
  messages: Message[];
  /** Whether both files of a report are as ingest wrote them from the result with that key. */
  isWritten(id: string, key: string): boolean;
  /** Keeps what was written for a report. */
  stamp(id: string, stamp: Stamp): Promise<void>;
  /** Saves the stamps for the next run. */
  close(): Promise<void>;
}

/** @param stampsFile file with the stamps of this folder */
export async function openContentFolder(
  contentDir: string,
  stampsFile: string,
  hashes: FileHashes,
): Promise<ContentFolder> {
  const stamps = await readEntries(stampsFile, stampSchema);
  const [{ reports, found: mdx, messages: invalid }, { kept, found: ledger, messages: unread }] =
    await Promise.all([
      readReports(contentDir, stamps, hashes),
      readLedgers(contentDir, stamps, hashes),
    ]);
  return {
    reports,
    kept,
    messages: [...unread, ...invalid],
    isWritten: (id, key) => {
      const stamp = stamps.get(id);
      return stamp?.key === key && stamp.mdx === mdx.get(id) && stamp.ledger === ledger.get(id);
    },
    stamp: async (id, stamp) => {
      stamps.set(id, stamp);
      await hashes.keep(reportFile(contentDir, id), stamp.mdx);
      await hashes.keep(ledgerFile(contentDir, id), stamp.ledger);
    },
    close: () => writeEntries(stampsFile, stamps),
  };
}

/** The reports of a folder, with a message for each file that cannot be read. */
async function readReports(
  contentDir: string,
  stamps: ReadonlyMap<string, Stamp>,
  hashes: FileHashes,
): Promise<{ reports: WrittenReport[]; found: Map<string, string>; messages: Message[] }> {
  const messages: Message[] = [];
  const reports: WrittenReport[] = [];
  const found = new Map<string, string>();
  for (const name of await idsIn(path.join(contentDir, 'reports'), '.mdx')) {
    const file = reportFile(contentDir, name);
    const { hash, bytes } = await hashes.of(file);
    found.set(name, hash);
    const stamp = stamps.get(name);
    if (stamp?.mdx === hash) {
      reports.push({ id: name, date: stamp.date, source: stamp.source });
      continue;
    }
    const text = (await bytes()).toString();
    try {
      const { id, published, source } = frontmatterSchema.parse(frontmatterIn(text));
      reports.push({ id, date: published.date, source });
    } catch (error) {
      messages.push(createMessage('content-invalid', null, `${file}: ${faultOf(error)}`));
    }
  }
  return { reports, found, messages };
}

async function readLedgers(
  contentDir: string,
  stamps: ReadonlyMap<string, Stamp>,
  hashes: FileHashes,
): Promise<{
  kept: Map<string, string> | null;
  found: Map<string, string>;
  messages: Message[];
}> {
  const kept = new Map<string, string>();
  const found = new Map<string, string>();
  for (const id of await idsIn(path.join(contentDir, 'ledger'), '.csv')) {
    const file = ledgerFile(contentDir, id);
    const { hash, bytes } = await hashes.of(file);
    found.set(id, hash);
    const stamp = stamps.get(id);
    try {
      const source =
        stamp?.ledger === hash
          ? stamp.source.sha256
          : readLedger(file, (await bytes()).toString()).report.fingerprint;
      kept.set(source, id);
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      const messages = [createMessage('ledger-invalid', null, error.fault)];
      return { kept: null, found, messages };
    }
  }
  return { kept, found, messages: [] };
}

async function idsIn(folder: string, extension: string): Promise<string[]> {
  const names = await namesIn(folder);
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => path.basename(name, extension));
}
