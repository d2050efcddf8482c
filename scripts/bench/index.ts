/**
 * `npm run bench [-- --at 5,30,500,2500] [--only ingest,build,index,starlight,hugo,add] [--runs N] [--json]`: measures
 * ingest, build and search index at several numbers of reports and, beside them, the same text in Starlight and in Hugo,
 * and prints a table for the README.
 *
 * The first run installs Starlight from the package registry; Hugo is measured if it is installed. 500 reports take a
 * quarter of an hour, 2,500 more than an hour, on an idle machine. Output is kept in `node_modules/.cache/`.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import { reasonOf } from '../../src/util/errors.ts';
import { medians, toTable, type Figures } from './figures.ts';
import { foldersFor } from './folders.ts';
import { ensureGenerators } from './generators.ts';
import { measure, type Cost } from './measure.ts';
import { readOptions, type Options } from './options.ts';
import { origin } from './sources.ts';
import { ensureContent, stepsFor } from './steps.ts';
import { writeText } from './text.ts';

/** Number of reports up to which steps are quick enough to be measured three times. */
const few = 30;
const runsOfFew = 3;

const options = optionsOrEnd();
const steps = ensureGenerators(options.steps, tell);
tell(`Reports are made from ${origin}.`);
const measured: Figures[] = [];
for (const count of options.counts) measured.push(...(await measureAt(count)));
console.log(options.json ? JSON.stringify(measured, null, 2) : toTable(measured));

function optionsOrEnd(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(
      `${reasonOf(error)}\nUsage: npm run bench -- [--at COUNTS] [--only STEPS] [--runs N] [--json]`,
    );
    process.exit(2);
  }
}

async function measureAt(count: number): Promise<Figures[]> {
  const folders = foldersFor(count);
  const all = stepsFor(count, folders);
  const timesOf = async (name: keyof typeof all): Promise<Cost> => {
    const { prepare, command } = all[name];
    await prepare();
    tell(`${count} reports: ${name}`);
    return measure({ ...command, log: folders.log(name) });
  };
  await mkdir(folders.all, { recursive: true });
  if (!steps.includes('ingest')) await ensureContent(count, folders);
  const readSite = steps.some((name) => ['index', 'starlight', 'hugo'].includes(name));
  if (readSite && !steps.includes('build') && !existsSync(folders.site)) await timesOf('build');

  const runs = options.runs ?? (count <= few ? runsOfFew : 1);
  const results: Figures[] = [];
  for (const name of steps) {
    if (name === 'starlight' || name === 'hugo') await writeText(folders.site, folders.text);
    const load = os.loadavg()[0] ?? 0;
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run += 1) costs.push(await timesOf(name));
    const size = await all[name].output();
    results.push({ reports: count, step: name, ...medians(costs), ...size, load });
  }
  return results;
}

function tell(text: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
}
