/** Bytes of a file → all that is to be written for its report, except the final report-id. Runs in its own process. */
import { addressesOf } from '../../../src/ledger/addresses.ts';
import type { AddressedUnit } from '../../../src/ledger/types.ts';
import type { IngestContext, ManifestEntry } from '../../../src/pipeline/context.ts';
import { ingestReport } from '../../../src/pipeline/index.ts';
import type { Message } from '../../../src/pipeline/messages/message.ts';
import type { Report } from '../../../src/pipeline/types/report.ts';
import type { Prepare } from '../processes/protocol.ts';

/** A file to read. */
export interface ReadTask {
  /** Name to be recorded in the report. */
  file: string;
  bytes: Uint8Array;
  /** The row of `sources.csv` that names it. */
  row: ManifestEntry | undefined;
}

/** What is needed to allot a report's id, and to report on it. */
export interface ReadHead {
  /** Null if the file was refused. */
  meta: Report['meta'] | null;
  messages: Message[];
}

/** The text of a report: its body as MDX, and its units as the ledger sees them. */
export interface ReadBody {
  mdx: string;
  units: AddressedUnit[];
}

export interface ReadResult {
  head: ReadHead;
  body: ReadBody | null;
}

const prepare: Prepare<Omit<IngestContext, 'manifest'>, ReadTask, ReadResult> =
  (known) =>
  async ({ file, bytes, row }) => {
    const context = { ...known, manifest: row === undefined ? [] : [{ ...row, file }] };
    const { report, written, messages } = await ingestReport(file, bytes, context);
    if (report === null) return { head: { meta: null, messages }, body: null };
    const { mdx, text } = written;
    return { head: { meta: report.meta, messages }, body: { mdx, units: addressesOf(text) } };
  };

export default prepare;
