/** `data/paragraphs.jsonl`: a line for each unit, by report, newest first, in the order of the report. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/collections.ts';
import { unitLines } from '../../data/report/units.ts';

export const GET: APIRoute = async () => {
  const { reports } = await getLibrary();
  const lines = reports.flatMap(unitLines).map((line) => `${JSON.stringify(line)}\n`);
  return new Response(lines.join(''), {
    headers: { 'Content-Type': 'application/jsonl; charset=utf-8' },
  });
};
