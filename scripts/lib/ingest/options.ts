/** The arguments of ingest. */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf } from '../../../src/util/errors.ts';
import type { Limits } from '../processes/child-process.ts';

export const usage = `Usage: npm run ingest -- [OPTION …] FILE|DIR …

Reads inspection reports (default: seeds/), in folders also those below them, and writes CONTENT_DIR/reports/<report-id>.mdx
and CONTENT_DIR/ledger/<report-id>.csv. Files that somebody edited by hand are kept unless --force is given.

  --out CONTENT_DIR   where to write (default: content/)
  --force             write over files that were edited by hand
  --json              a line of JSON for each file and one for all, instead of text
  --timeout SECONDS   longest time for one file (default: 60)
  --memory MEGABYTES  most memory for a process that reads files (default: 1024)
  --workers N         processes that read files (default: one a core); 0: read in this one, without bounds
  --cache DIR         where to keep what was read, so that unchanged files are not read again
                      (default: node_modules/.cache/pilcrow/ingest)
  --no-cache          read everything anew, and keep nothing

Exit code 0: all written; 1: at least one file could not be ingested (the others are written); 2: wrong usage;
130: stopped by Ctrl-C, and every file that was written is whole.`;

export interface Options {
  out: string;
  force: boolean;
  json: boolean;
  limits: Limits;
  workers: number;
  /** Null where nothing is to be kept. */
  cache: string | null;
  inputs: string[];
}

const defaultCache = path.resolve(
  import.meta.dirname,
  '../../../node_modules/.cache/pilcrow/ingest',
);

/** The options, or what is wrong with them. */
export function readOptions(args: string[]): Options | string {
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
    const limits = {
      seconds: toNumber('timeout', values.timeout, 1),
      // Node.js itself takes some 100.
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
    return reasonOf(error);
  }
}

function toNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (/^\d+$/u.test(value) && number >= least) return number;
  throw new Error(`--${option} is to be a whole number from ${least} on; it is “${value}”.`);
}

/** One a core, as far as the memory of the machine goes. */
function workersFor({ megabytes }: Limits): number {
  const fit = Math.floor(os.totalmem() / 1024 / 1024 / megabytes);
  return Math.max(1, Math.min(os.availableParallelism(), fit));
}
