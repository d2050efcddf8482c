/**
 * Puts the site where it belongs once it is finished. Astro builds within the project, because what it bundles finds its
 * packages there alone; and a build that fails leaves the site of the build before.
 */
import { access, constants, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reasonOf } from '../util/errors.ts';

/** Where a site is built and where it goes: absolute folders. */
export interface Places {
  /** Emptied by each build. */
  workshop: string;
  /** Its former contents are taken away; `.git` stays. */
  output: string;
  /** Folders that the output must not hold, by what they are for. */
  kept: Readonly<Record<string, string>>;
}

/** Has to be the last integration: what others add after the build goes along. */
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

/** @throws Error where emptying `output` would take one of the `kept` folders away */
export function ensureOutside(output: string, kept: Places['kept']): void {
  for (const [what, folder] of Object.entries(kept)) {
    if (!join(resolve(folder), sep).startsWith(join(resolve(output), sep))) continue;
    throw new Error(
      `OUT_DIR is ${output}, which contains ${what} (${folder}). A build empties it. Choose a folder for the site alone.`,
    );
  }
}

/**
 * Makes the folder if it is not there: what would stop a build at its end is told before it begins.
 * @throws Error where nothing can be written there
 */
export async function ensureFolder(output: string): Promise<void> {
  try {
    await mkdir(output, { recursive: true });
    await access(output, constants.W_OK);
  } catch (error) {
    const reason = `OUT_DIR is ${output}, which cannot be written to: ${reasonOf(error)}.`;
    throw new Error(`${reason} Choose a folder that can be created or written to.`, {
      cause: error,
    });
  }
}

/** Moves all that is in one folder to another, in place of what that held; its `.git` stays. */
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
    // Another disk: what cannot be renamed is copied.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}
