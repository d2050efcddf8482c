/** The references of all reports, resolved once per build. */
import { createMentionFinder } from '../../references/mentions.ts';
import { referencesOf } from '../../references/references.ts';
import type { ReportReferences } from '../../references/types.ts';
import { getLibrary } from '../collections.ts';
import type { Report } from '../library.ts';

let references: Promise<Map<string, ReportReferences>> | undefined;
let finder: Promise<ReturnType<typeof createMentionFinder>> | undefined;

/** The references of a report. */
export async function getReferences(report: Report): Promise<ReportReferences> {
  references ??= loadReferences();
  const own = (await references).get(report.id);
  if (!own) throw new Error(`The references of ${report.id} were not resolved.`);
  return own;
}

/** The finder of mentions with which the references were found. */
export function getMentionFinder(): Promise<ReturnType<typeof createMentionFinder>> {
  finder ??= getLibrary().then(({ allFrameworks }) => createMentionFinder(allFrameworks));
  return finder;
}

async function loadReferences(): Promise<Map<string, ReportReferences>> {
  const { reports, allFrameworks } = await getLibrary();
  return referencesOf(reports, allFrameworks, await getMentionFinder());
}
