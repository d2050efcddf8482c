/**
 * `npm run bench:search [-- --reports 500]`: measures four ways to index reports, on reports that are made from those of
 * `content/`, and prints a table for the README.
 *
 * Bytes are those of the bodies that a server would send for the first ten hits, scripts and JSON gzipped: of each query
 * with nothing loaded, and of each after the others. What is found is told of the reports of `content/` alone, by the
 * queries of `tests/support/relevance.ts`. The scripts of the search page are those in `OUT_DIR`, once it is built. Needs
 * about ten minutes and a machine with nothing else to do.
 */
import { parseArgs } from 'node:util';
import { outputDirectory } from '../../../src/util/environment.ts';
import { budgets } from './budgets.ts';
import { clientBytes } from './client.ts';
import { grainIds, type GrainId } from './grains.ts';
import { measure, type Figures } from './measure.ts';
import { toTable } from './table.ts';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '500' } } });
const count = Number(values.reports);
if (!Number.isInteger(count) || count < 5) throw new Error('--reports wants a number from 5.');

const measured = new Map<GrainId, Figures>();
for (const grain of grainIds) {
  const figures = await measure(grain, count, (text) => {
    console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
  });
  measured.set(grain, figures);
  console.error(toTable(new Map([[grain, figures]])));
}
console.log(toTable(measured));

const own = measured.get('own');
const client = clientBytes(outputDirectory);
console.log(
  `\nScripts of the search page: ${client === null ? 'not built' : `${Math.round(client / 1000)} kB`}.`,
);
if (own) {
  console.log(`Memory to build: ${Math.round(own.peakBytes / 1e6)} MB.`);
  for (const line of budgets(own, client ?? 0)) console.log(`- ${line}`);
}
