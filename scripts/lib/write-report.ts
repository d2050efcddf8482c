/** Writes a report's MDX file whole or not at all, and never over edits made by hand. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isAsWritten } from '../../src/report/file.ts';
import { createMessage } from '../../src/pipeline/messages/rules.ts';
import type { Message } from '../../src/pipeline/types/message.ts';
import { readTextIfThere } from '../../src/util/files.ts';
import { writeWhole } from './write-whole.ts';

/** Where the MDX file of a report is. */
export function reportFile(contentDir: string, id: string): string {
  return path.join(contentDir, 'reports', `${id}.mdx`);
}

/**
 * Writes `CONTENT_DIR/reports/<id>.mdx`. A file that was edited by hand since ingest wrote it stays as
 * it is, with a message, unless `force` is set.
 * @returns whether the file had another text, or there was none; and the message
 */
export async function writeReport(
  contentDir: string,
  id: string,
  mdx: string,
  force: boolean,
  source: string,
): Promise<{ changed: boolean; messages: Message[] }> {
  const target = reportFile(contentDir, id);
  const before = await readTextIfThere(target);
  if (before === mdx) return { changed: false, messages: [] };
  if (before !== null && !force && !isAsWritten(before)) {
    const compare = reportFile('compare', id);
    const reason = `${target} was edited by hand and is kept. To see the difference, run: npm run ingest -- --out compare ${inShell(source)} && git diff --no-index ${target} ${compare}`;
    return { changed: false, messages: [createMessage('edited-by-hand', null, reason)] };
  }
  await writeWhole(target, mdx);
  return { changed: true, messages: [] };
}

/** Takes away the file of a report that has another report-id now; one that was edited by hand is kept. */
export async function retireReport(contentDir: string, formerId: string): Promise<void> {
  const file = reportFile(contentDir, formerId);
  const text = await readTextIfThere(file);
  if (text !== null && isAsWritten(text)) await rm(file);
}

/** A path as a shell takes it: in quotation marks where it holds more than a name. */
function inShell(file: string): string {
  return /^[\w./-]+$/u.test(file) ? file : `"${file}"`;
}
