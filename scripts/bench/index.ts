/**
 * `npm run bench [-- --at 5,30,500,2500] [--only ingest,build,starlight,hugo] [--runs N] [--json]`: measures ingest, build
 * and search index at several numbers of reports and, beside them, the same text in Starlight and in Hugo, and prints a
 * table for the README.
 *
 * The first run asks the package registry for Starlight; Hugo is measured where it is installed. At 2,500 reports it
 * takes an hour, 4 GB of disk in `node_modules/.cache/`, and a machine with nothing else to do.
 */
import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { medians, toTable, type Figures } from './figures.ts';
import { foldersFor } from './folders.ts';
import { measure, type Cost } from './measure.ts';
import { ensureGenerators } from './generators.ts';
import { origin } from './sources.ts';
import { stepNames } from './step-names.ts';
import { ensureContent, stepsFor } from './steps.ts';
import { writeText } from './text.ts';

/** Up to so many reports a step is quick enough to be measured three times. */
const few = 30;
const runsOfFew = 3;

const { values } = parseArgs({
  options: {
    at: { type: 'string', default: '5,30,500,2500' },
    only: { type: 'string', default: stepNames.join(',') },
    runs: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const counts = values.at.split(',').map(Number);
if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
  throw new Error('--at wants whole numbers: --at 5,30');
}
const wanted = stepNames.filter((name) => values.only.split(',').includes(name));

const tell = (text: string): void => {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
};

const steps = ensureGenerators(wanted, tell);
tell(`Reports are made of ${origin}.`);
const measured: Figures[] = [];
for (const count of counts) {
  for (const figures of await measureAt(count)) measured.push(figures);
}
console.log(values.json ? JSON.stringify(measured, null, 2) : toTable(measured));

async function measureAt(count: number): Promise<Figures[]> {
  const folders = foldersFor(count);
  const all = stepsFor(count, folders);
  await mkdir(folders.all, { recursive: true });
  if (!steps.includes('ingest')) await ensureContent(count, folders);
  const runs = Number(values.runs ?? (count <= few ? runsOfFew : 1));
  const results: Figures[] = [];
  for (const name of steps) {
    if (name === 'starlight' || name === 'hugo') await writeText(folders.site, folders.text);
    const { prepare, command, output } = all[name];
    const load = os.loadavg()[0] ?? 0;
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run += 1) {
      await prepare();
      tell(`${count} reports: ${name}`);
      costs.push(await measure({ ...command, log: folders.log(name) }));
    }
    results.push({ reports: count, step: name, ...medians(costs), ...(await output()), load });
  }
  return results;
}
