/**
 * `beside-pages-child.ts FOLDER`, run by `beside-pages.ts`: makes the parts of the site that need only the content, and
 * checks that no published address breaks.
 */
import { toAddressed } from '../ledger/addresses.ts';
import { ensureAddresses } from '../ledger/check.ts';
import { loadLedgers } from '../ledger/load.ts';
import type { AddressedReport } from '../ledger/types.ts';
import { loadPublisher } from '../publisher/load.ts';
import type { IndexedReport } from '../search/index/report.ts';
import { contentDirectory } from '../util/environment.ts';
import { reasonOf } from '../util/errors.ts';
import type { Told } from './beside-pages.ts';
import { contentReports, withTexts } from './content-reports.ts';
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
  const texts = withTexts(reports);
  if (ledgers === null) {
    await writeSearchIndex(folder, texts);
  } else {
    const addressed: AddressedReport[] = [];
    await writeSearchIndex(folder, noting(texts, addressed));
    ensureAddresses(ledgers, addressed);
  }
  const shown = reports.map(({ data }) => data);
  const drawn = await writeSocialCards(folder, shown, publisher);
  return { lines: [`${reports.length} reports can be searched`, drawn] };
}

/** Passes reports on, and adds the addresses of each to a list. */
function* noting(
  reports: Iterable<IndexedReport>,
  addressed: AddressedReport[],
): Generator<IndexedReport, void> {
  for (const report of reports) {
    addressed.push(toAddressed(report));
    yield report;
  }
}

function toTold(error: unknown): Told {
  return { error: reasonOf(error) };
}
