/**
 * `npm run bench:search [-- --reports 500]`: compares four ways to index reports, on reports made from those of
 * `content/`, and prints a table for the README.
 *
 * Bytes are those of the bodies that a server would send for the first ten hits, scripts and JSON gzipped: for each query
 * with nothing loaded, and for each after the others. Finds are counted in the reports of `content/` alone, by the
 * queries of `tests/support/relevance.ts`. The scripts of the search page are read from `OUT_DIR`, if the site is built.
 * Takes about ten minutes on an idle machine.
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
if (!Number.isInteger(count) || count < 5)
  throw new Error('--reports must be a whole number of at least 5.');

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
