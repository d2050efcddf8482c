/** `data/judgements.json`: all judgements, with the registers that explain them. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/collections.ts';
import { judgementsFile } from '../../data/files/judgement-files.ts';
import { jsonFile } from '../../util/json.ts';

export const GET: APIRoute = async () => jsonFile(judgementsFile(await getLibrary()));
