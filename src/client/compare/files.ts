/** The files of councils, each fetched once. */
import type { CouncilFile } from '../../schemas/published/files.ts';
import { councilFilePath, href } from '../../util/url.ts';
import { fetchJson } from '../fetch.ts';

const files = new Map<string, Promise<CouncilFile>>();

/**
 * The file of a council. If fetching it failed, the next call tries again.
 * @throws what `fetchJson` throws
 */
export function councilFile(id: string): Promise<CouncilFile> {
  const known = files.get(id);
  if (known) return known;
  const file = fetchJson(href(councilFilePath(id))) as Promise<CouncilFile>;
  files.set(id, file);
  file.catch(() => files.delete(id));
  return file;
}
