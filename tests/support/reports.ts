/** The reports and registers of `content/`, as the build passes them to search. */
import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { loadCouncils, loadFrameworks, loadOutcomes } from '../../src/registers/load.ts';
import { readReport } from '../../src/report/read.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import type { Registers } from '../../src/search/index/library.ts';
import type { IndexedReport } from '../../src/search/index/report.ts';

const folder = 'content';

export const reports: readonly IndexedReport[] = readdirSync(`${folder}/reports`).map((file) => {
  const { data, content } = matter(readFileSync(`${folder}/reports/${file}`, 'utf8'));
  return { data: reportSchema.parse(data), text: readReport(content) };
});

export const registers: Registers = {
  councils: await loadCouncils(folder),
  outcomes: await loadOutcomes(folder),
  frameworks: await loadFrameworks(folder),
};
