/** Writes a report's MDX file whole or not at all, and never over edits made by hand. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import matter from 'gray-matter';
import { z } from 'zod';
import { isAsWritten } from '../../src/pipeline/emit/index.ts';
import { createMessage } from '../../src/pipeline/messages/rules.ts';
import type { Message } from '../../src/pipeline/types/message.ts';
import { isMissing } from '../../src/util/files.ts';
import type { WrittenReport } from './report-ids.ts';
import { writeWhole } from './write-whole.ts';

const writtenSchema = z.looseObject({
  id: z.string(),
  published: z.looseObject({ date: z.string() }),
});

/**
 * Writes `CONTENT_DIR/reports/<id>.mdx`. A file that was edited by hand since ingest wrote it stays as
 * it is, with a message, unless `force` is set.
 */
export async function writeReport(
  contentDir: string,
  id: string,
  mdx: string,
  force: boolean,
  source: string,
): Promise<{ target: string; messages: Message[] }> {
  const target = path.join(contentDir, 'reports', `${id}.mdx`);
  const before = await readIfThere(target);
  if (before === mdx) return { target, messages: [] };
  if (before !== null && !force && !isAsWritten(before)) {
    const compare = path.join('compare', 'reports', `${id}.mdx`);
    const reason = `${target} was edited by hand and is kept. See the difference with: npm run ingest -- --out compare ${source} && git diff --no-index ${target} ${compare}`;
    return { target, messages: [createMessage('edited-by-hand', null, reason)] };
  }
  await writeWhole(target, mdx);
  return { target, messages: [] };
}

/** The reports that a content folder holds already, with a message for each file that cannot be read. */
export async function writtenReports(
  contentDir: string,
): Promise<{ reports: WrittenReport[]; messages: Message[] }> {
  const folder = path.join(contentDir, 'reports');
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const reports: WrittenReport[] = [];
  const messages: Message[] = [];
  for (const name of names.filter((entry) => entry.endsWith('.mdx')).sort()) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    try {
      const { id, published } = writtenSchema.parse(matter(text).data);
      reports.push({ id, date: published.date });
    } catch (error) {
      const detail = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      messages.push(createMessage('content-invalid', null, `${file}: ${detail}`));
    }
  }
  return { reports, messages };
}

/** Takes away the file of a report that has another report-id now; one that was edited by hand is kept. */
export async function retireReport(contentDir: string, formerId: string): Promise<void> {
  const file = path.join(contentDir, 'reports', `${formerId}.mdx`);
  const text = await readIfThere(file);
  if (text !== null && isAsWritten(text)) await rm(file);
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
