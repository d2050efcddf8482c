/** `data/reports.json`: the frontmatter of all reports, newest first. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../data/collections.ts';

export const GET: APIRoute = async () => {
  const { reports } = await getLibrary();
  // `written` tells a hand-edited file from a generated one: no business of readers.
  const data = reports.map(({ data: { written, ...frontmatter } }) => frontmatter);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
