/**
 * The page that Pagefind indexes for a report. The site's search asks only for places of words; titles and filters are
 * for other programs that read the index.
 */
import { placeName } from '../../report/place-name.ts';
import { yearOf } from '../../util/dates.ts';
import { escapeXml } from '../../util/xml.ts';
import type { SearchedReport } from './report.ts';

/** Address of a report in the index, without the site's base, which readers of the index know. */
export function pageUrl({ data }: SearchedReport): string {
  return `/reports/${data.id}/`;
}

/** The page: for each unit a paragraph with an id, a title and its words as written in the index. */
export function toPage({ data: report, units }: SearchedReport): string {
  const filters = {
    council: report.council,
    framework: report.framework,
    year: yearOf(report.published.date),
  };
  const names = Object.keys(filters).map((name) => `${name}[data-${name}]`);
  const values = Object.entries({ title: report.title, ...filters }).map(
    ([name, value]) => ` data-${name}="${escapeXml(value)}"`,
  );
  const main = `<main data-pagefind-body data-pagefind-meta="title[data-title]" data-pagefind-filter="${names.join(', ')}"${values.join('')}>`;
  const paragraphs = units.map((unit) => {
    const title = escapeXml(`${report.title}, ${placeName(unit)}`);
    return `<p id="${escapeXml(unit.anchor)}" data-pagefind-title="${title}">${escapeXml(unit.words.join(' '))}</p>`;
  });
  return `<html lang="en"><body>${main}\n${paragraphs.join('\n')}\n</main></body></html>`;
}
