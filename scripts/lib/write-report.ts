/** Writes a report's MDX file completely or not at all, and never over edits made by hand. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createMessage, type Message } from '../../src/pipeline/messages/message.ts';
import { isAsWritten } from '../../src/report/file.ts';
import { readTextIfThere } from '../../src/util/files.ts';
import { writeWhole } from './write-whole.ts';

/** Path of the MDX file of a report. */
export function reportFile(contentDir: string, id: string): string {
  return path.join(contentDir, 'reports', `${id}.mdx`);
}

/**
 * Writes `CONTENT_DIR/reports/<id>.mdx`. A file that was edited by hand since ingest wrote it stays as it is, with a
 * message, unless `force` is set.
 * @returns whether the file was written, because its text was different or it did not exist; and any message
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
    const command = `npm run ingest -- --out compare ${inShell(source)} && git diff --no-index ${inShell(target)} ${compare}`;
    const reason = `${target} was edited by hand and is kept. To see the difference, run: ${command}`;
    return { changed: false, messages: [createMessage('edited-by-hand', null, reason)] };
  }
  await writeWhole(target, mdx);
  return { changed: true, messages: [] };
}

/** Deletes the file of a report that now has another report-id, unless it was edited by hand. */
export async function retireReport(contentDir: string, formerId: string): Promise<void> {
  const file = reportFile(contentDir, formerId);
  const text = await readTextIfThere(file);
  if (text !== null && isAsWritten(text)) await rm(file);
}

/** A path as one argument of a shell command that people paste: nothing in a name may run, or be taken for an option. */
function inShell(file: string): string {
  const named = file.startsWith('-') ? `./${file}` : file;
  if (/^[\w./-]+$/u.test(named)) return named;
  // In double quotes, the only ones on Windows, other shells obey these signs.
  return /["$`!]/u.test(named) ? `'${named.replaceAll("'", String.raw`'\''`)}'` : `"${named}"`;
}
