/** The files of councils, each fetched once. */
import type { CouncilFile } from '../../schemas/published/files.ts';
import { councilFilePath, href } from '../../util/url.ts';
import { fetchFile } from '../failure.ts';

const files = new Map<string, Promise<CouncilFile>>();

/**
 * The file of a council; one that failed is fetched anew when it is asked for again.
 * @throws what `fetchFile` throws
 */
export function councilFile(id: string): Promise<CouncilFile> {
  const known = files.get(id);
  if (known) return known;
  const file = read(id);
  files.set(id, file);
  file.catch(() => files.delete(id));
  return file;
}

async function read(id: string): Promise<CouncilFile> {
  const response = await fetchFile(href(councilFilePath(id)));
  return (await response.json()) as CouncilFile;
}
