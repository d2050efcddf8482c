/** The arguments of ingest. */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../../src/util/environment.ts';
import { reasonOf } from '../../../src/util/errors.ts';
import type { Limits } from '../processes/child-process.ts';

export const usage = `Usage: npm run ingest -- [OPTION …] FILE|DIR …

Ingests inspection reports (default: seeds/) from files and folders, including subfolders. Writes
CONTENT_DIR/reports/<report-id>.mdx and CONTENT_DIR/ledger/<report-id>.csv. Keeps files that were edited by hand unless
--force is given.

  --out CONTENT_DIR   folder to write to (default: content/)
  --force             overwrite files that were edited by hand
  --json              print JSON Lines instead of text: one line per file, then a summary
  --timeout SECONDS   time limit for one file (default: 60)
  --memory MEGABYTES  memory limit for each reading process (default: 1024)
  --workers N         number of reading processes (default: one per core, as memory allows);
                      0: read in this process, without limits
  --cache DIR         folder for cached results, so that unchanged files are not read again
                      (default: node_modules/.cache/pilcrow/ingest)
  --no-cache          read all files again, and cache nothing
  --help              print this

Exit codes: 0, all files written; 1, at least one file could not be ingested (the others are written); 2, wrong usage;
130, stopped by Ctrl-C (every file written is complete).`;

export interface Options {
  out: string;
  force: boolean;
  json: boolean;
  limits: Limits;
  workers: number;
  /** Null for no cache. */
  cache: string | null;
  inputs: string[];
}

const defaultCache = path.join(projectRoot, 'node_modules/.cache/pilcrow/ingest');

/** Options that npm does not know, and yet keeps for itself if they come before `--`. */
const keptByNpm = ['out', 'timeout', 'memory', 'workers'];

/** The options, or what is wrong with them. */
export function readOptions(args: string[]): Options | string {
  const kept = keptByNpm.find((option) => `npm_config_${option}` in process.env);
  if (kept !== undefined) {
    return `npm kept --${kept} for itself. Write the options after two dashes: npm run ingest -- --${kept} …`;
  }
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'content' },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        timeout: { type: 'string', default: '60' },
        memory: { type: 'string', default: '1024' },
        workers: { type: 'string' },
        cache: { type: 'string', default: defaultCache },
        'no-cache': { type: 'boolean', default: false },
      },
    });
    ensureNamed('--out', [values.out]);
    ensureNamed('--cache', [values.cache]);
    ensureNamed('FILE|DIR', positionals);
    const limits = {
      seconds: toNumber('timeout', values.timeout, 1),
      // Node.js itself takes about 100.
      megabytes: toNumber('memory', values.memory, 256),
    };
    return {
      out: values.out,
      force: values.force,
      json: values.json,
      limits,
      workers:
        values.workers === undefined ? workersFor(limits) : toNumber('workers', values.workers, 0),
      cache: values['no-cache'] ? null : values.cache,
      inputs: positionals.length > 0 ? positionals : ['seeds'],
    };
  } catch (error) {
    // Node.js goes on to explain positional arguments, which nobody asked for.
    return reasonOf(error).replace(/ To specify a positional argument.*/su, '');
  }
}

/** Refuses an empty place, as from an unset variable of a shell: it would stand for the working directory. */
function ensureNamed(option: string, places: readonly string[]): void {
  if (places.includes('')) throw new Error(`${option} must name a place, but is empty.`);
}

function toNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d+$/u.test(value) && number >= least) return number;
  throw new Error(`--${option} must be a whole number of at least ${least}, not “${value}”.`);
}

/** One per core, or fewer if the machine lacks memory. */
function workersFor({ megabytes }: Limits): number {
  const fit = Math.floor(os.totalmem() / 1024 / 1024 / megabytes);
  return Math.max(1, Math.min(os.availableParallelism(), fit));
}
