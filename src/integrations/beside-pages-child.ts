/** `beside-pages-child.ts FOLDER`: makes in a folder what of the site needs the content alone, for `beside-pages.ts`. */
import { loadPublisher } from '../publisher/load.ts';
import { contentDirectory } from '../util/environment.ts';
import type { Told } from './beside-pages.ts';
import { contentReports } from './content-reports.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSocialCards } from './social-cards.ts';

// A build that failed or was interrupted needs nothing any more.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

const [folder = ''] = process.argv.slice(2);
process.send?.(await make().catch(toTold));

async function make(): Promise<Told> {
  const reports = await contentReports(contentDirectory);
  const publisher = await loadPublisher(contentDirectory);
  const indexed = await writeSearchIndex(folder, reports);
  const shown = reports.map(({ data }) => data);
  return { lines: [indexed, await writeSocialCards(folder, shown, publisher)] };
}

function toTold(error: unknown): Told {
  return { error: error instanceof Error ? error.message : String(error) };
}
