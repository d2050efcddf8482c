/** Reads `sources.csv` beside the reports, which says what their texts do not. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
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
    const rows = readRows(await readFile(file, 'utf8'));
    return { rows: Map.groupBy(rows, ({ entry }) => entry.file), messages: [] };
  } catch (error) {
    if (isMissing(error)) return { rows: new Map(), messages: [] };
    const reason = `${file}: ${reasonOf(error)}`;
    return { rows: new Map(), messages: [createMessage('manifest-invalid', null, reason)] };
  }
}

/** A row as the library gives it, and the line on which it ends. */
interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

/** @throws Error that says what is wrong on which lines */
function readRows(text: string): ManifestRow[] {
  const rows = parse<Row>(text, {
    columns: true,
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
  return read;
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
