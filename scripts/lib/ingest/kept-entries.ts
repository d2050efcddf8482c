/** Entries that ingest keeps between runs, by name, in a file of the cache. */
import { z } from 'zod';
import { readTextIfThere } from '../../../src/util/files.ts';
import { writeWhole } from '../write-whole.ts';

/** The entries in a file; none if it does not exist or is damaged, as all of them can be made again. */
export async function readEntries<Entry>(
  file: string,
  schema: z.ZodType<Entry>,
): Promise<Map<string, Entry>> {
  const text = await readTextIfThere(file);
  const read = z.record(z.string(), schema).safeParse(fromJson(text ?? '{}'));
  return new Map(Object.entries(read.data ?? {}));
}

export async function writeEntries(
  file: string,
  entries: ReadonlyMap<string, unknown>,
): Promise<void> {
  await writeWhole(file, JSON.stringify(Object.fromEntries(entries)));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
