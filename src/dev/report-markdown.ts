/**
 * `reports/<id>.md`: the text as Markdown, for `npm run dev`. A build writes these files beside the pages (see
 * `src/integrations/beside-pages-child.ts`).
 */
import type { APIRoute } from 'astro';
import { getLibrary, type Report } from '../data/collections.ts';
import { bodyOf } from '../data/report/report-body.ts';
import { toMarkdown } from '../report/markdown.ts';
import { parseMdx } from '../report/mdx.ts';

export async function getStaticPaths() {
  const { reports } = await getLibrary();
  return reports.map((report) => ({ params: { id: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(toMarkdown(parseMdx(bodyOf(report))), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
