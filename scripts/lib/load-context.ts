/** Loads what ingest needs in addition to the reports: registers and editorial files. Problems become messages. */
import type { IngestContext } from '../../src/pipeline/context.ts';
import { createMessage, type Message } from '../../src/pipeline/messages/message.ts';
import { readEditorials } from '../../src/registers/editorials.ts';
import { loadCouncils, loadFrameworks } from '../../src/registers/load.ts';
import { DataFileError } from '../../src/registers/yaml.ts';

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
    const files = await readEditorials(contentDir);
    const editorials = files.flatMap((file) => ('editorial' in file ? file.editorial : []));
    const messages = files.flatMap((file) =>
      'fault' in file ? createMessage('editorial-invalid', null, file.fault) : [],
    );
    return { context: { councils, frameworks, editorials, manifest: [] }, messages };
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return { context: null, messages: [createMessage('register-invalid', null, error.message)] };
  }
}
