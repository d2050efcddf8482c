/**
 * `data/paragraphs.jsonl`: a line for each unit, by report, newest first, in the order of the report; for
 * `npm run dev`. A build writes it beside the pages (see `src/integrations/beside-pages-child.ts`).
 */
import type { APIRoute } from 'astro';
import { getLibrary } from '../data/collections.ts';
import { formatUnitLines, unitLines } from '../data/report/units.ts';
import { absolute } from '../util/url.ts';

export const GET: APIRoute = async () => {
  const { reports } = await getLibrary();
  const lines = reports.flatMap((report) => unitLines(report, absolute('')));
  return new Response(formatUnitLines(lines), {
    headers: { 'Content-Type': 'application/jsonl; charset=utf-8' },
  });
};
