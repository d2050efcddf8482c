/** Reads `sources.csv` beside the reports, which says what their texts do not. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ManifestEntry } from '../../src/pipeline/context.ts';
import { createMessage } from '../../src/pipeline/messages/rules.ts';
import type { Message } from '../../src/pipeline/types/message.ts';
import { faultOf } from '../../src/schemas/fault.ts';
import { isMissing } from '../../src/util/files.ts';

const rowSchema = z.looseObject({
  file: z.string().min(1),
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).optional(),
  published: z.string().optional(),
  council: z.string().optional(),
});

/** The rows of a `sources.csv`. */
export interface Manifest {
  /** By the path of the file, from the folder, with `/` between folders. */
  rows: ReadonlyMap<string, ManifestEntry>;
  messages: Message[];
}

/** The manifest of a folder; empty if it has none, with a message if it cannot be read. */
export async function loadManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, 'sources.csv');
  try {
    const text = await readFile(file, 'utf8');
    const rows: unknown = parse(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
    });
    const entries = z.array(rowSchema).parse(rows).map(toEntry);
    // Reversed, so that the first of two rows for a file counts: a Map keeps the last.
    return { rows: new Map(entries.reverse().map((entry) => [entry.file, entry])), messages: [] };
  } catch (error) {
    if (isMissing(error)) return { rows: new Map(), messages: [] };
    const reason = `${file}: ${faultOf(error)}`;
    return { rows: new Map(), messages: [createMessage('manifest-invalid', null, reason)] };
  }
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
