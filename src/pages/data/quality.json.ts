/** `data/quality.json`: how well each report was read, newest first. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/collections.ts';
import { qualityFile } from '../../data/quality/quality.ts';
import { jsonFile } from '../../util/json.ts';

export const GET: APIRoute = async () => jsonFile(qualityFile(await getLibrary()));
