/** Writes the Pagefind index when the pages are built: one record for each unit of each report. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { isFindable } from '../data/findable.ts';
import { labelsOnArea } from '../data/labels.ts';
import type { UnitLine } from '../data/units.ts';
import type { ReportFrontmatter } from '../schemas/report.ts';
import { dateInWords, yearOf } from '../util/dates.ts';

/** The index is made from the published data files, so that it can hold nothing that they do not. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'pilcrow-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const reports = JSON.parse(
          await readFile(join(folder, 'data/reports.json'), 'utf8'),
        ) as ReportFrontmatter[];
        const units = (await readFile(join(folder, 'data/paragraphs.jsonl'), 'utf8'))
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as UnitLine);
        const records = recordsOf(reports, units);
        await writeIndex(records, join(folder, 'pagefind'));
        logger.info(`${records.length} units of ${reports.length} reports can be searched`);
      },
    },
  };
}

/** One record a unit, in the order of the data: newest report first, each in its own order. */
export function recordsOf(
  reports: readonly ReportFrontmatter[],
  units: readonly UnitLine[],
): CustomRecord[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return units.filter(isFindable).flatMap((unit, position) => {
    const report = byId.get(unit.report);
    if (!report) return [];
    const { date } = report.published;
    const grades = labelsOnArea(report.judgements, unit.area);
    return [
      {
        // Without the base: the search page knows where the site stands.
        url: `/reports/${unit.report}/#${unit.anchor}`,
        content: unit.text,
        language: 'en',
        meta: {
          title: report.title,
          date: dateInWords(date),
          kind: unit.kind,
          section: unit.section,
          ...(unit.number !== null && { number: String(unit.number) }),
        },
        filters: {
          council: [report.council],
          framework: [report.framework],
          kind: [unit.kind],
          year: [yearOf(date)],
          ...(unit.area !== null && { outcome: [unit.area] }),
          ...(grades.length > 0 && { grade: grades }),
        },
        sort: { date, position: String(position).padStart(8, '0') },
      },
    ];
  });
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
