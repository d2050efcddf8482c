/**
 * Puts the finished site in its place. Astro builds within the project, because only there do its bundles find their
 * packages. So a failed build also leaves the previous site intact.
 */
import { existsSync } from 'node:fs';
import { access, constants, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PlainError, reasonOf } from '../util/errors.ts';

/** Absolute folders: where a site is built and where it goes. */
export interface Places {
  /** Emptied by each build. */
  workshop: string;
  /** Its previous contents are removed, except `.git`. */
  output: string;
  /** Folders that the output must not contain, by their purpose. */
  kept: Readonly<Record<string, string>>;
}

/** Must be the last integration, so as to include what others add after the build. */
export function finishedSite({ workshop, output, kept }: Places): AstroIntegration {
  return {
    name: 'pilcrow-finished-site',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        ensureOutside(output, kept);
        await ensureFolder(output);
        updateConfig({ outDir: pathToFileURL(join(workshop, sep)) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await replaceContents(fileURLToPath(dir), output);
        logger.info(`the site is in ${relative(process.cwd(), output) || '.'}`);
      },
    },
  };
}

/** @throws Error if emptying `output` would delete one of the `kept` folders */
export function ensureOutside(output: string, kept: Places['kept']): void {
  for (const [what, folder] of Object.entries(kept)) {
    if (!join(resolve(folder), sep).startsWith(join(resolve(output), sep))) continue;
    throw new PlainError(
      `OUT_DIR is ${output}, which contains ${what} (${folder}). A build empties it. Choose a folder for the site alone.`,
    );
  }
}

/**
 * Makes the folder if it does not exist, so that a build fails at its start rather than at its end.
 * @throws Error if it cannot be written to
 */
export async function ensureFolder(output: string): Promise<void> {
  try {
    await makeFolder(output);
    await access(join(output, sep), constants.W_OK);
  } catch (error) {
    const reason = `OUT_DIR is ${output}, which cannot be written to: ${reasonOf(error)}.`;
    throw new PlainError(`${reason} Choose a folder that can be created or written to.`);
  }
}

/** Like `mkdir` with `recursive`, which never ends where nothing can be created, as in `/proc`. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

/** Replaces the contents of a folder, except `.git`, with those of another, which are moved. */
export async function replaceContents(from: string, to: string): Promise<void> {
  const old = (await readdir(to)).filter((name) => name !== '.git');
  for (const name of old) await rm(join(to, name), { recursive: true });
  for (const name of await readdir(from)) await move(join(from, name), join(to, name));
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // On another disk, files cannot be renamed, so they are copied.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
