/** Writes the Pagefind index when the pages are built: one record for each unit of each report. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import matter from 'gray-matter';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { isFindable } from '../data/findable.ts';
import { labelsOnArea } from '../data/labels.ts';
import { readReport } from '../report/read.ts';
import { sectionNames } from '../report/section-names.ts';
import type { ReportFrontmatter } from '../schemas/report.ts';
import type { IndexedReport } from '../search/index/report.ts';
import { dateInWords, yearOf } from '../util/dates.ts';
import { contentDirectory } from '../util/environment.ts';
import { capital, placeName } from '../util/words.ts';
import { publishedReports } from './published-reports.ts';

/** The index holds the reports that the published data files name, in their order. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'pilcrow-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const reports = await Promise.all((await publishedReports(folder)).map(withText));
        const records = recordsOf(reports);
        await writeIndex(records, join(folder, 'pagefind'));
        logger.info(`${records.length} units of ${reports.length} reports can be searched`);
      },
    },
  };
}

async function withText(data: ReportFrontmatter): Promise<IndexedReport> {
  const mdx = await readFile(join(contentDirectory, 'reports', `${data.id}.mdx`), 'utf8');
  return { data, text: readReport(matter(mdx).content) };
}

/** One record a unit, in the order of the reports, each in its own order. */
export function recordsOf(reports: readonly IndexedReport[]): CustomRecord[] {
  return reports.flatMap(findableUnits).map(({ report, unit, section }, position) => {
    const { date } = report.published;
    const grades = labelsOnArea(report.judgements, unit.area);
    return {
      // Without the base: the search page knows where the site stands.
      url: `/reports/${report.id}/#${unit.anchor}`,
      content: unit.text,
      language: 'en',
      meta: {
        title: report.title,
        date: dateInWords(date),
        place: capital(placeName(unit)),
        section,
      },
      filters: {
        report: [report.id],
        council: [report.council],
        framework: [report.framework],
        kind: [unit.kind],
        year: [yearOf(date)],
        ...(unit.area !== null && { outcome: [unit.area] }),
        ...(grades.length > 0 && { grade: grades }),
      },
      sort: { position: String(position).padStart(8, '0') },
    };
  });
}

function findableUnits({ data: report, text }: IndexedReport) {
  const names = sectionNames(text.sections);
  return text.units.filter(isFindable).map((unit) => ({
    report,
    unit,
    section: names.get(unit.sectionId) ?? unit.section,
  }));
}

async function writeIndex(records: readonly CustomRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) {
      throw new Error(`Pagefind refused ${record.url}: ${added.errors.join('; ')}`);
    }
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) {
    throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  }
  await close();
}
