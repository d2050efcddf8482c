/** `data/quality.json`: how well each report was read, newest first (src/schemas/quality.ts). */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/collections.ts';
import { qualityOf } from '../../data/quality/quality.ts';

export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const data = library.reports.map((report) => qualityOf(report, library));
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
