/** Reports → indexes for Pagefind's own search, with unchanged texts. */
import type { PagefindIndex } from 'pagefind';
import { labelsOnArea } from '../../../src/report/areas.ts';
import { placeName } from '../../../src/report/place-name.ts';
import type { SearchFiles } from '../../../src/search/index/files.ts';
import { ensureDone, makeIndex } from '../../../src/search/index/pagefind.ts';
import {
  toSearchedReport,
  type IndexedReport,
  type SearchedReport,
  type SearchedUnit,
} from '../../../src/search/index/report.ts';
import { yearOf } from '../../../src/util/dates.ts';
import { capital } from '../../../src/util/words.ts';
import { escapeXml } from '../../../src/util/xml.ts';

/** Filters by name; a page has those of all its units. */
type Filters = Record<string, string[]>;

interface StockPage {
  url: string;
  html: string;
}

export async function buildStock(
  add: (index: PagefindIndex) => Promise<void>,
): Promise<SearchFiles> {
  const files = await makeIndex({}, add);
  return new Map([...files].map(([path, content]) => [`pagefind/${path}`, content]));
}

/** A record for each unit. */
export async function addRecords(
  index: PagefindIndex,
  reports: readonly IndexedReport[],
): Promise<void> {
  for (const report of reports.map(toSearchedReport)) {
    for (const unit of report.units) {
      const url = `/reports/${report.data.id}/#${unit.anchor}`;
      const record = {
        url,
        content: unit.text,
        language: 'en',
        meta: {
          title: report.data.title,
          place: capital(placeName(unit)),
          section: unit.sectionName,
        },
        filters: filtersOf(report, [unit]),
      };
      ensureDone(await index.addCustomRecord(record), url);
    }
  }
}

export async function addPages(index: PagefindIndex, pages: readonly StockPage[]): Promise<void> {
  for (const { url, html } of pages) {
    ensureDone(await index.addHTMLFile({ url, content: html }), url);
  }
}

/** A single page for a report. */
export function reportPages(report: IndexedReport): StockPage[] {
  const searched = toSearchedReport(report);
  return [toPage(`/reports/${searched.data.id}/`, searched, searched.units)];
}

/** A page for each section of a report that has units. */
export function sectionPages(report: IndexedReport): StockPage[] {
  const searched = toSearchedReport(report);
  const sections = Map.groupBy(searched.units, ({ sectionId }) => sectionId);
  return [...sections].map(([id, units]) =>
    toPage(`/reports/${searched.data.id}/${id}/`, searched, units),
  );
}

function toPage(url: string, report: SearchedReport, units: readonly SearchedUnit[]): StockPage {
  const filters = Object.entries(filtersOf(report, units)).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}:${escapeXml(value)}"></i>`),
  );
  const title = escapeXml(report.data.title);
  const paragraphs = units.map(
    (unit) =>
      `<p id="${escapeXml(unit.anchor)}" data-pagefind-title="${escapeXml(capital(placeName(unit)))}">${escapeXml(unit.text)}</p>`,
  );
  const main = `<main data-pagefind-body data-pagefind-meta="title:${title}">${filters.join('')}${paragraphs.join('\n')}</main>`;
  return { url, html: `<html lang="en"><body>${main}</body></html>` };
}

function filtersOf({ data }: SearchedReport, units: readonly SearchedUnit[]): Filters {
  const areas = [...new Set(units.flatMap(({ area }) => area ?? []))];
  const grades = areas.flatMap((area) => labelsOnArea(data.judgements, area));
  return {
    council: [data.council],
    framework: [data.framework],
    year: [yearOf(data.published.date)],
    kind: [...new Set(units.map(({ kind }) => kind))],
    outcome: areas,
    grade: [...new Set(grades)],
  };
}
