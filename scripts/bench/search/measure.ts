/** A way of indexing reports → its figures. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { relevanceCases } from '../../../tests/support/relevance.ts';
import { reports } from '../../../tests/support/reports.ts';
import type { GrainId } from './grains.ts';
import { firstHits } from './hits.ts';

/** Measurements of a built index. */
export interface Built {
  seconds: number;
  /** Peak memory of the process, including the reports but not Pagefind's own process. */
  peakBytes: number;
  files: number;
  bytes: number;
}

/** The first hits of a query, and the bytes sent for them. */
export interface Searched {
  hits: string[];
  bytes: number;
}

export interface Figures extends Built {
  /** Bytes sent for the first results of each query when nothing is loaded yet. */
  cold: number[];
  /** Bytes sent for each query after the first, one after another. */
  warm: number[];
  /** Share of the expected paragraphs among the first five hits, in the reports of `content/` alone. */
  found: number;
}

const queries = relevanceCases.map(({ query }) => query);

/** @param progress called with what is being measured */
export async function measure(
  grain: GrainId,
  count: number,
  progress: (text: string) => void,
): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-'));
  try {
    const seeds = join(folder, 'seeds');
    const all = join(folder, 'all');
    progress(`${grain}: relevance`);
    await run<Built>('child-build.ts', grain, String(reports.length), seeds);
    const found = shareFound(await run<Searched[]>('child-search.ts', grain, seeds, ...queries));
    progress(`${grain}: ${count} reports`);
    const built = await run<Built>('child-build.ts', grain, String(count), all);
    progress(`${grain}: ${queries.length} queries`);
    const [, ...later] = await run<Searched[]>('child-search.ts', grain, all, ...queries);
    const cold: number[] = [];
    for (const query of queries) {
      const [first] = await run<Searched[]>('child-search.ts', grain, all, query);
      cold.push(first?.bytes ?? 0);
    }
    return { ...built, cold, warm: later.map(({ bytes }) => bytes), found };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run<T>(script: string, ...args: string[]): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const options = { maxBuffer: Infinity };
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...args], options);
  return JSON.parse(stdout) as T;
}

function shareFound(searched: readonly Searched[]): number {
  const expected = relevanceCases.flatMap(({ finds }, index) => {
    const first = searched[index]?.hits.slice(0, firstHits) ?? [];
    return finds.map((unit) => first.includes(unit));
  });
  return expected.filter(Boolean).length / expected.length;
}
