/** Loads what ingest needs in addition to the reports: registers and editorial files. Problems become messages. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { IngestContext } from '../../src/pipeline/context.ts';
import { createMessage, type Message } from '../../src/pipeline/messages/message.ts';
import { loadCouncils, loadFrameworks } from '../../src/registers/load.ts';
import { DataFileError, readYaml } from '../../src/registers/yaml.ts';
import { editorialSchema, type Editorial } from '../../src/schemas/editorial.ts';
import { contentPath } from '../../src/util/environment.ts';

/**
 * Loads the registers and editorial files of a content folder, or the project's own if it has none. An editorial file
 * that is wrong, or is about the same source as another, is left out with a message. If a register is wrong, the
 * context is null.
 */
export async function loadContext(
  contentDir: string,
): Promise<{ context: IngestContext | null; messages: Message[] }> {
  try {
    const [councils, frameworks] = await Promise.all([
      loadCouncils(contentDir),
      loadFrameworks(contentDir),
    ]);
    const { editorials, messages } = await loadEditorials(contentDir);
    return { context: { councils, frameworks, editorials, manifest: [] }, messages };
  } catch (error) {
    return { context: null, messages: [toMessage(error, 'register-invalid')] };
  }
}

async function loadEditorials(
  contentDir: string,
): Promise<{ editorials: Editorial[]; messages: Message[] }> {
  const editorials: Editorial[] = [];
  const messages: Message[] = [];
  const fileOf = new Map<string, string>();
  for (const file of await editorialFiles(contentDir)) {
    try {
      const editorial = await readYaml(file, editorialSchema);
      const other = fileOf.get(editorial.source);
      if (other === undefined) {
        fileOf.set(editorial.source, file);
        editorials.push(editorial);
      } else {
        const reason = `${file}: ${other} decides on the same source. Put all decisions into one file.`;
        messages.push(createMessage('editorial-invalid', null, reason));
      }
    } catch (error) {
      messages.push(toMessage(error, 'editorial-invalid'));
    }
  }
  return { editorials, messages };
}

/** Turns an error in a data file into a message; rethrows any other error. */
function toMessage(error: unknown, rule: 'editorial-invalid' | 'register-invalid'): Message {
  if (!(error instanceof DataFileError)) throw error;
  return createMessage(rule, null, error.message);
}

/** A folder without editorial files can use the project's own: they name sources by hash, so match no other file. */
async function editorialFiles(contentDir: string): Promise<string[]> {
  const dir = contentPath(contentDir, 'editorial');
  const names = await readdir(dir);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(dir, name));
}
