/** `reports/<id>.md`: the text as Markdown, without components. */
import type { APIRoute } from 'astro';
import { getLibrary, type Report } from '../../data/collections.ts';
import { bodyOf } from '../../data/report/report-body.ts';
import { toMarkdown } from '../../report/markdown.ts';

export async function getStaticPaths() {
  const { reports } = await getLibrary();
  return reports.map((report) => ({ params: { id: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(toMarkdown(bodyOf(report)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
