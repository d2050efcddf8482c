/** The references of all reports, resolved once a build. */
import { getCollection } from 'astro:content';
import { referencesOf } from '../references/references.ts';
import type { ReportReferences } from '../references/types.ts';
import { getLibrary, type Report } from './collections.ts';

let references: Promise<Map<string, ReportReferences>> | undefined;

/** Those of one report. */
export async function getReferences(report: Report): Promise<ReportReferences> {
  references ??= loadReferences();
  const own = (await references).get(report.id);
  if (!own) throw new Error(`The references of ${report.id} were not resolved.`);
  return own;
}

async function loadReferences(): Promise<Map<string, ReportReferences>> {
  const { reports } = await getLibrary();
  const frameworks = (await getCollection('frameworks')).map(({ data }) => data);
  return referencesOf(reports, frameworks);
}
