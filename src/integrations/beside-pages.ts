/**
 * Makes what needs only the content (search index, texts of reports, social cards) while Astro makes the pages. A
 * separate process makes it in a separate folder, because Astro empties the site's folder before it writes the first
 * page.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PlainError } from '../util/errors.ts';

/** The message that the process sends at the end: what it did, in lines for the log, or why it failed. */
export type Told = { lines: string[]; warnings: string[] } | { error: string };

const module = fileURLToPath(new URL('./beside-pages-child.ts', import.meta.url));

/** @param workshop absolute folder, emptied by each build, on the same disk as the site that Astro writes */
export function besidePages(workshop: string): AstroIntegration {
  let told: Promise<Told>;
  return {
    name: 'pilcrow-beside-pages',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute }) => {
        if (command === 'dev') {
          injectRoute({ pattern: '/reports/[id].md', entrypoint: './src/dev/report-markdown.ts' });
          injectRoute({ pattern: '/data/paragraphs.jsonl', entrypoint: './src/dev/paragraphs.ts' });
        }
        if (command !== 'build') return;
        await rm(workshop, { recursive: true, force: true });
        await mkdir(workshop, { recursive: true });
        told = whatIsTold(fork(module, [workshop]));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const end = await told;
        if ('error' in end) throw new PlainError(end.error);
        for (const line of end.lines) logger.info(line);
        for (const line of end.warnings) logger.warn(line);
        await moveFiles(workshop, fileURLToPath(dir));
      },
    },
  };
}

/** The message of a process; an error if it ends without one. */
function whatIsTold(child: ChildProcess): Promise<Told> {
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.once('error', ({ message }) => {
      resolve({ error: `${module} did not run: ${message}` });
    });
    // Not `exit`, which may be emitted before the last message.
    child.once('close', (code, signal) => {
      resolve({ error: `${module} ended with ${signal ?? `exit code ${String(code)}`}.` });
    });
  });
}

/** Moves the contents of a folder to the same places in another, and keeps what is there. */
export async function moveFiles(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) await moveFiles(source, target);
    else await rename(source, target);
  }
}
