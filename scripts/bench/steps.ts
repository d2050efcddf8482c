/** The steps that are measured: each runs a command from scratch, and has the files that it writes. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheDirectoryOf, projectRoot } from '../../src/util/environment.ts';
import { sizeOf, type Folders, type Size } from './folders.ts';
import { hugoFolder, starlightFolder } from './generators.ts';
import { measure, type Command } from './measure.ts';
import { writeSources } from './sources.ts';
import type { StepName } from './step-names.ts';

export interface Step {
  /** Removes the output of earlier runs. */
  prepare: () => Promise<void>;
  command: Omit<Command, 'log'>;
  /** Size of what the command wrote. */
  output: () => Promise<Size>;
}

const here = import.meta.dirname;
const added = 10;

export function stepsFor(count: number, folders: Folders): Record<StepName, Step> {
  const astro = cacheDirectoryOf(folders.content, folders.site);
  let total = count;
  const places = { CONTENT_DIR: folders.content, OUT_DIR: folders.site };
  const outOf = (folder: string) => ({
    prepare: () => empty(folder, `${folder}-cache`),
    output: () => sizeOf(folder),
  });
  return {
    ingest: {
      prepare: async () => {
        await empty(folders.sources, folders.content, folders.read);
        await writeSources(folders.sources, count);
      },
      command: ingest(folders),
      output: () => sizeOf(folders.content),
    },
    build: {
      prepare: () => empty(folders.site, astro),
      command: { run: ['npm', 'run', 'build'], cwd: projectRoot, env: places },
      output: () => sizeOf(folders.site),
    },
    index: {
      // Overwritten in place.
      prepare: () => Promise.resolve(),
      command: { run: ['node', path.join(here, 'child-index.ts')], cwd: projectRoot, env: places },
      output: () => sizeOf(...['pagefind', 'search'].map((name) => path.join(folders.site, name))),
    },
    starlight: {
      ...outOf(folders.starlight),
      command: {
        run: ['npm', 'run', 'build'],
        cwd: starlightFolder,
        env: {
          TEXT_DIR: folders.text,
          OUT_DIR: folders.starlight,
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      },
    },
    hugo: {
      ...outOf(folders.hugo),
      command: {
        run: ['hugo', '--noBuildLock', '--contentDir', folders.text, '--destination', folders.hugo],
        cwd: hugoFolder,
      },
    },
    // Last, because the other steps must run with exactly `count` reports.
    add: {
      prepare: async () => {
        total += added;
        await writeSources(folders.sources, total);
      },
      command: ingest(folders),
      output: () => sizeOf(folders.content),
    },
  };
}

/** Makes the reports that the other steps read, if ingest itself is not measured. */
export async function ensureContent(count: number, folders: Folders): Promise<void> {
  await empty(folders.sources, folders.content);
  await writeSources(folders.sources, count);
  await measure({ ...ingest(folders), log: folders.log('content') });
}

function ingest({ content, read, sources }: Folders): Step['command'] {
  const options = ['--out', content, '--cache', read];
  return { run: ['npm', 'run', 'ingest', '--', ...options, sources], cwd: projectRoot };
}

async function empty(...folders: string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
