/** The files of councils, each fetched once. */
import type { CouncilFile } from '../../schemas/published/files.ts';
import { councilFilePath, href } from '../../util/url.ts';

const files = new Map<string, Promise<CouncilFile>>();

/**
 * The file of a council; one that failed is fetched anew when it is asked for again.
 * @throws Error that says what the server, or the browser, said
 */
export function councilFile(id: string): Promise<CouncilFile> {
  const known = files.get(id);
  if (known) return known;
  const file = fetchFile(id);
  files.set(id, file);
  file.catch(() => files.delete(id));
  return file;
}

async function fetchFile(id: string): Promise<CouncilFile> {
  const response = await fetch(href(councilFilePath(id)));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return (await response.json()) as CouncilFile;
}
