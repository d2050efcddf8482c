/** `data/reports.json`: the frontmatter of all reports, newest first. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/collections.ts';
import { reportsFile } from '../../data/files/reports-file.ts';
import { jsonFile } from '../../util/json.ts';

export const GET: APIRoute = async () => jsonFile(reportsFile(await getLibrary()));
