/** Lets one build at a time write a site: two would empty each other's folders and mix their files. */
import { rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { PlainError } from '../util/errors.ts';

/**
 * Must be the first integration, so as to refuse before others write.
 * @param lock absolute path of a file that exists while the site is built
 */
export function oneBuild(lock: string): AstroIntegration {
  return {
    name: 'pilcrow-one-build',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        await takeLock(lock);
        process.once('exit', () => {
          rmSync(lock, { force: true });
        });
      },
    },
  };
}

/**
 * Makes the lock, which names this process. A lock whose process has ended, as after Ctrl-C, does not count.
 * @throws Error if another process has it
 */
export async function takeLock(lock: string): Promise<void> {
  const own = String(process.pid);
  await mkdir(dirname(lock), { recursive: true });
  try {
    await writeFile(lock, own, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = await readFile(lock, 'utf8');
    if (holder !== own && isRunning(Number(holder))) {
      throw new PlainError(
        `Another build is writing to this OUT_DIR (process ${holder}). Wait until it has ended; if there is none, delete ${lock}.`,
      );
    }
    await writeFile(lock, own);
  }
}

/** @param id of a process; that of an unfinished lock is 0 */
function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
