/**
 * Puts the finished site in its place. Astro builds within the project, because only there do its bundles find their
 * packages. So a failed build also leaves the previous site intact.
 */
import { existsSync, realpathSync } from 'node:fs';
import { access, constants, cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PlainError, reasonOf } from '../util/errors.ts';

/** Absolute folders: where a site is built and where it goes. */
export interface Places {
  /** Emptied by each build. */
  workshop: string;
  /** Its previous contents are removed, except `.git`. */
  output: string;
  /** Folders of which the output must contain no part, by what they belong to. */
  kept: Readonly<Record<string, readonly string[]>>;
}

/** In the output while the site is put there: the new site, complete, but not yet in its place. */
const arriving = '.arriving';

/** Folder that every site has. */
const ofSite = 'pagefind';

/** Number of files that an error names. */
const named = 3;

/** Must be the last integration, so as to include what others add after the build. */
export function finishedSite({ workshop, output, kept }: Places): AstroIntegration {
  return {
    name: 'pilcrow-finished-site',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        ensureOutside(output, kept);
        await ensureFolder(output);
        await ensureReplaceable(output);
        updateConfig({ outDir: pathToFileURL(join(workshop, sep)) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await replaceContents(fileURLToPath(dir), output);
        logger.info(`the site is in ${relative(process.cwd(), output) || '.'}`);
      },
    },
  };
}

/** @throws Error if emptying `output` would delete any part of the `kept` folders */
export function ensureOutside(output: string, kept: Places['kept']): void {
  const place = realPlace(output);
  for (const [owner, folders] of Object.entries(kept)) {
    for (const folder of folders) {
      const own = realPlace(folder);
      if (!place.startsWith(own) && !own.startsWith(place)) continue;
      const how = place.startsWith(own) ? 'belongs to' : 'contains a part of';
      throw new PlainError(
        `OUT_DIR is ${output}, which ${how} ${owner} (${folder}). A build empties it. Choose a folder for the site alone.`,
      );
    }
  }
}

/** Where a folder is, behind any links, with a separator at its end; it need not exist. */
function realPlace(folder: string): string {
  const place = resolve(folder);
  if (existsSync(place)) return join(realpathSync(place), sep);
  return join(realPlace(dirname(place)), basename(place), sep);
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

/**
 * Lets a build replace only a site, or nothing: a folder named by mistake may hold the publisher's PDFs.
 * @param output absolute, existing
 * @throws Error if it holds anything but a site, except hidden files
 */
export async function ensureReplaceable(output: string): Promise<void> {
  const entries = await readdir(output);
  // Beside the latter, a build that was interrupted may have left a part of the site before.
  if (entries.includes(ofSite) || entries.includes(arriving)) return;
  const others = entries.filter((name) => !name.startsWith('.')).sort();
  if (others.length === 0) return;
  const more = others.length > named ? ` and ${String(others.length - named)} more` : '';
  throw new PlainError(
    `OUT_DIR is ${output}, which holds files that are not a site’s (${others.slice(0, named).join(', ')}${more}). A build replaces everything there. Choose an empty folder, or move these files away.`,
  );
}

/**
 * Replaces the contents of a folder, except `.git`, with those of another, which are moved.
 * @throws Error if there is no room for them; then the previous contents are as they were
 */
export async function replaceContents(from: string, to: string): Promise<void> {
  const whole = join(to, arriving);
  await rm(whole, { recursive: true, force: true });
  await move(from, whole);
  const old = (await readdir(to)).filter((name) => name !== '.git' && name !== arriving);
  for (const name of old) await rm(join(to, name), { recursive: true });
  for (const name of await readdir(whole)) await rename(join(whole, name), join(to, name));
  await rmdir(whole);
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copy(from, to);
    await rm(from, { recursive: true });
  }
}

/** For another disk, to which files cannot be moved. */
async function copy(from: string, to: string): Promise<void> {
  try {
    await cp(from, to, { recursive: true });
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    const reason = `The site could not be put into OUT_DIR, ${dirname(to)}: ${reasonOf(error)}.`;
    throw new PlainError(
      `${reason} What was there is unchanged. Free some space, or choose a folder on another disk.`,
    );
  }
}
