/**
 * `beside-pages-child.ts FOLDER`, run by `beside-pages.ts`: writes the parts of the site that need only the content, and
 * checks that no published address breaks.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatUnitLines, unitLines } from '../data/report/units.ts';
import { toAddressed } from '../ledger/addresses.ts';
import { ensureAddresses } from '../ledger/check.ts';
import { loadLedgers } from '../ledger/load.ts';
import type { AddressedReport } from '../ledger/types.ts';
import { loadPublisher } from '../publisher/load.ts';
import { toMarkdown } from '../report/markdown.ts';
import { contentDirectory } from '../util/environment.ts';
import { reasonOf } from '../util/errors.ts';
import type { Told } from './beside-pages.ts';
import { contentReports, naming, withTexts, type ParsedReport } from './content-reports.ts';
import { editorialWarnings } from './editorial-warnings.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSocialCards } from './social-cards.ts';

// The build failed or was interrupted, so nothing is needed any more.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

const [folder = ''] = process.argv.slice(2);
process.send?.(await make().catch(toTold));

async function make(): Promise<Told> {
  const reports = await contentReports(contentDirectory);
  const publisher = await loadPublisher(contentDirectory);
  const ledgers = await loadLedgers(contentDirectory);
  // A content folder need not have a ledger.
  const addressed: AddressedReport[] | null = ledgers.size === 0 ? null : [];
  const site = new URL(publisher.basePath, publisher.siteUrl).href;
  for (const name of ['reports', 'data']) mkdirSync(join(folder, name), { recursive: true });
  await writeSearchIndex(folder, passing(withTexts(reports), site, addressed));
  if (addressed !== null) ensureAddresses(ledgers, addressed);
  const shown = reports.map(({ data }) => data);
  const drawn = await writeSocialCards(folder, shown, publisher);
  return {
    lines: [`${reports.length} reports can be searched`, drawn],
    warnings: await editorialWarnings(contentDirectory, shown),
  };
}

/** Passes reports on. Writes the texts of each, and adds its addresses to a list if there is one. */
function* passing(
  reports: Iterable<ParsedReport>,
  site: string,
  addressed: AddressedReport[] | null,
): Generator<ParsedReport, void> {
  for (const report of reports) {
    const { id } = report.data;
    const markdown = naming(`${id}.mdx`, () => toMarkdown(report.tree));
    writeFileSync(join(folder, 'reports', `${id}.md`), markdown);
    const lines = formatUnitLines(unitLines(report, site));
    appendFileSync(join(folder, 'data/paragraphs.jsonl'), lines);
    addressed?.push(toAddressed(report));
    yield report;
  }
}

function toTold(error: unknown): Told {
  return { error: reasonOf(error) };
}
