/** `reports/<id>.bib`, `.ris` and `.csl.json`: the citation of a report for reference managers. */
import type { APIRoute } from 'astro';
import { citationFormats, type CitationFormat } from '../../citations/formats.ts';
import { toCslItem } from '../../citations/item.ts';
import { getLibrary, type Report } from '../../data/collections.ts';
import { absolute, reportPath } from '../../util/url.ts';

export async function getStaticPaths() {
  const { reports } = await getLibrary();
  return reports.flatMap((report) =>
    citationFormats.map((format) => ({
      params: { id: report.id, format: format.extension },
      props: { report, format },
    })),
  );
}

interface Props {
  report: Report;
  format: CitationFormat;
}

export const GET: APIRoute<Props> = ({ props: { report, format } }) =>
  new Response(format.write(toCslItem(report, absolute(reportPath(report.id)))), {
    headers: { 'Content-Type': `${format.type}; charset=utf-8` },
  });
