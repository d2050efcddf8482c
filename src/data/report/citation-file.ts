/**
 * `reports/<id>.bib`, `.ris` and `.csl.json`: the citation of a report for reference managers. Each has a route of its
 * own, because `astro dev` serves files only from routes whose extension is fixed.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFormats } from '../../citations/formats.ts';
import { toCslItem } from '../../citations/item.ts';
import { reportPath } from '../../util/paths.ts';
import { absolute } from '../../util/url.ts';
import { getLibrary } from '../collections.ts';
import type { Report } from '../library.ts';

/** The files of all reports. */
export const reportFilePaths = (async () => {
  const { reports } = await getLibrary();
  return reports.map((report) => ({ params: { id: report.id }, props: { report } }));
}) satisfies GetStaticPaths;

/**
 * Serves the file of a report in one format.
 * @param extension of a format
 * @throws Error if there is no such format
 */
export function citationFile(extension: string): APIRoute<{ report: Report }> {
  const format = citationFormats.find((one) => one.extension === extension);
  if (format === undefined) throw new Error(`There is no citation format “${extension}”.`);
  return ({ props: { report } }) =>
    new Response(format.write(toCslItem(report, absolute(reportPath(report.id)))), {
      headers: { 'Content-Type': `${format.type}; charset=utf-8` },
    });
}
