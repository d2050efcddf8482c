/** Builds the real site, as `npm run build` does, into its own folder. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** The environment variables of a build; those left out have their defaults. */
export interface BuildOptions {
  outDir: string;
  contentDir?: string;
  /** `/` by default. */
  basePath?: string;
  siteUrl?: string;
}

const run = promisify(execFile);
const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');

/**
 * Builds the site; if the build fails, throws with its output.
 * Builds share Astro's cache folder, so they go one at a time: `lockFolder` is the run's temporary folder.
 */
export async function buildSite(lockFolder: string, options: BuildOptions): Promise<void> {
  const lock = join(lockFolder, 'build-lock');
  await takeLock(lock);
  try {
    await run(process.execPath, [astro, 'build'], { env: environment(options) });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build failed.\n${stdout}\n${stderr}`, { cause: error });
  } finally {
    await rmdir(lock);
  }
}

/**
 * The same for a site that several test files need: the first builds it, and the others wait.
 * @param writeContent fills its content folder
 */
export async function buildOnce(
  lockFolder: string,
  options: BuildOptions,
  writeContent: () => Promise<void>,
): Promise<void> {
  const lock = `${options.outDir}-lock`;
  await takeLock(lock);
  try {
    if (existsSync(options.outDir)) return;
    await writeContent();
    await buildSite(lockFolder, options);
  } finally {
    await rmdir(lock);
  }
}

/** The test runner's own variables (`NODE_ENV`, `VITEST`) are not passed to the build. */
function environment(options: BuildOptions): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, MODE, DEV, PROD, SSR, BASE_URL, SITE_URL, CONTENT_DIR, ...rest } =
    process.env;
  return {
    ...rest,
    ASTRO_TELEMETRY_DISABLED: '1',
    OUT_DIR: options.outDir,
    BASE_PATH: options.basePath ?? '/',
    ...(options.contentDir && { CONTENT_DIR: options.contentDir }),
    ...(options.siteUrl && { SITE_URL: options.siteUrl }),
  };
}

async function takeLock(lock: string): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await sleep(100);
    }
  }
}
