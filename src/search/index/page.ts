/**
 * What Pagefind is given of a report: a page of its own. The site's search asks it for places of words alone; titles and
 * filters are for other programs that read the index.
 */
import { yearOf } from '../../util/dates.ts';
import { placeName } from '../../util/words.ts';
import { escapeXml } from '../../util/xml.ts';
import type { SearchedReport } from './report.ts';

/** Address of a report in the index. Without the base: who asks knows where the site stands. */
export function pageUrl({ data }: SearchedReport): string {
  return `/reports/${data.id}/`;
}

/** The page: a paragraph with an id and a title for each unit, of the words as the index holds them. */
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
