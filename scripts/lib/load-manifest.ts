/** Reads `sources.csv` beside the reports, which says what their texts do not. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ManifestEntry } from '../../src/pipeline/context.ts';
import { createMessage, type Message } from '../../src/pipeline/messages/message.ts';
import { reasonOf } from '../../src/util/errors.ts';
import { isMissing } from '../../src/util/files.ts';
import { listed } from '../../src/util/words.ts';

const rowSchema = z.looseObject({
  file: z.string().min(1, 'names no file'),
  url: z
    .union([
      z.literal(''),
      z.url({ protocol: /^https?$/, error: 'is no address with http:// or https://' }),
    ])
    .optional(),
  published: z.string().optional(),
  council: z.string().optional(),
});

const known = Object.keys(rowSchema.shape);

/** A row, and the line of `sources.csv` on which it ends. */
export interface ManifestRow {
  entry: ManifestEntry;
  line: number;
}

/** The rows of a `sources.csv`. */
export interface Manifest {
  /** By the path of the file, from the folder, with `/` between folders. A file should have only one. */
  rows: ReadonlyMap<string, readonly ManifestRow[]>;
  messages: Message[];
}

/** The manifest of a folder; empty if it has none, with a message if it cannot be read. */
export async function loadManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, 'sources.csv');
  try {
    const { rows, messages } = readRows(await readFile(file, 'utf8'));
    return { rows: Map.groupBy(rows, ({ entry }) => entry.file), messages };
  } catch (error) {
    if (isMissing(error)) return { rows: new Map(), messages: [] };
    return { rows: new Map(), messages: [createMessage('manifest-invalid', null, faultOf(error))] };
  }
}

/** A row as the library gives it, and the line on which it ends. */
interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

/** What is wrong with a `sources.csv`, with its line. */
function faultOf(error: unknown): string {
  if (!(error instanceof CsvError) || !error.code.startsWith('CSV_RECORD_INCONSISTENT')) {
    return reasonOf(error);
  }
  return `line ${String(error['lines'])} has more or fewer values than line 1 has columns. Put a value that contains a comma in double quotes, and a comma for each empty one.`;
}

/** @throws Error that says what is wrong on which lines */
function readRows(text: string): { rows: ManifestRow[]; messages: Message[] } {
  const rows = parse<Row>(text, {
    columns: (names: string[]) => names.map((name) => name.toLowerCase()),
    info: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
  });
  const columns = Object.keys(rows[0]?.record ?? {});
  if (columns.length > 0 && !columns.includes('file')) {
    const found = columns.map((column) => `“${column}”`);
    throw new Error(
      `line 1 must name the columns, separated by commas, and among them “file”; it names ${listed(found)}.`,
    );
  }
  const faults: string[] = [];
  const read = rows.flatMap(({ record, info: { lines } }) => {
    const { data, error } = rowSchema.safeParse(record);
    for (const {
      path: [column = ''],
      message,
    } of error?.issues ?? []) {
      const value = record[String(column)] ?? '';
      faults.push(`line ${lines}, column ${String(column)}: “${value}” ${message}.`);
    }
    return data ? { entry: toEntry(data), line: lines } : [];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const unknown = columns.filter((column) => !known.includes(column));
  const reason = `Line 1 names columns that are not read: ${listed(unknown.map((column) => `“${column}”`))}.`;
  const messages = unknown.length === 0 ? [] : [createMessage('manifest-column', null, reason)];
  return { rows: read, messages };
}

/** A row without its empty cells. */
function toEntry(row: z.infer<typeof rowSchema>): ManifestEntry {
  const { file, url, published, council } = row;
  const given = { url, published, council };
  return {
    // `.\north\a.pdf`, as some programs list files, is `north/a.pdf`.
    file: path.posix.normalize(file.replaceAll('\\', '/')),
    ...Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== '' && value !== undefined),
    ),
  };
}
