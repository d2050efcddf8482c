/**
 * `reports/<id>.md`: the text as Markdown, for `npm run dev`. A build writes these files beside the pages (see
 * `src/integrations/beside-pages-child.ts`).
 */
import type { APIRoute } from 'astro';
import type { Report } from '../data/library.ts';
import { reportFilePaths } from '../data/report/citation-file.ts';
import { bodyOf } from '../data/report/report-body.ts';
import { toMarkdown } from '../report/markdown.ts';
import { parseMdx } from '../report/mdx.ts';

export const getStaticPaths = reportFilePaths;
export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(toMarkdown(parseMdx(bodyOf(report))), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
