/** A ledger ↔ its file: CSV with one line per address, so that branches merge line by line. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { Entry, Ledger } from './types.ts';

const columns = [
  'fragment',
  'kind',
  'number',
  'fingerprint',
  'words',
  'status',
  'aliases',
] as const;

/** A line of the file; spaces separate aliases. */
const rowSchema = z.object({
  fragment: z.string(),
  kind: z.string().min(1),
  number: z.string().regex(/^\d*$/),
  fingerprint: z.string().regex(/^(?:[0-9a-f]{32}|[0-9a-f]{64})$/),
  words: z.string(),
  status: z.enum(['live', 'withdrawn']),
  aliases: z.string().transform((text) => text.split(' ').filter((alias) => alias !== '')),
});

/**
 * Reads the text of a ledger's file.
 * @throws Error that names the line and column that are wrong, or says that the report's own line is missing
 */
export function parseLedger(text: string): Ledger {
  const entries = parseEntries(text);
  const report = entries.find(isReport);
  if (report === undefined) throw new Error('the line for the report itself is missing.');
  return { report, units: entries.filter((entry) => entry !== report) };
}

/**
 * The entry of the report itself in a ledger's file. It is usually the first, and the others need not be read.
 * @throws Error like `parseLedger`
 */
export function parseReportEntry(text: string): Entry {
  return parseEntries(text, 1).find(isReport) ?? parseLedger(text).report;
}

const isReport = ({ kind }: Entry): boolean => kind === 'report';

/** @param most number of entries after which reading ends */
function parseEntries(text: string, most?: number): Entry[] {
  const [header = [], ...rows] = parse(text, {
    bom: true,
    skip_empty_lines: true,
    ...(most !== undefined && { to: most + 1 }),
  });
  const places = columns.map((column) => [column, header.indexOf(column)] as const);
  return rows.map((row, index): Entry => {
    // The library would make these objects itself, in twice the time.
    const fields = Object.fromEntries(places.map(([column, place]) => [column, row[place]]));
    const read = rowSchema.safeParse(fields);
    if (read.success) return read.data;
    throw new Error(`line ${index + 2}: ${z.prettifyError(read.error)}`);
  });
}

export function formatLedger({ report, units }: Ledger): string {
  return stringify(
    [report, ...units].map((entry) => ({ ...entry, aliases: entry.aliases.join(' ') })),
    { columns: [...columns], header: true },
  );
}
