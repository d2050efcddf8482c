/** The files of councils, each fetched once. */
import type { CouncilFile } from '../../schemas/published/files.ts';
import { remember } from '../../util/remember.ts';
import { councilFilePath } from '../../util/paths.ts';
import { href } from '../../util/url.ts';
import { fetchJson } from '../fetch.ts';

/**
 * The file of a council, by its id. If fetching it failed, the next call tries again.
 * @throws what `fetchJson` throws
 */
export const councilFile = remember(
  (id) => fetchJson(href(councilFilePath(id))) as Promise<CouncilFile>,
);
