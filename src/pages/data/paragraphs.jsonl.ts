/** `data/paragraphs.jsonl`: a line a unit, reports newest first, each in its order. */
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
