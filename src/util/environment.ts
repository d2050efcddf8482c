/** Where files are read and written, from the environment. For the configuration and scripts, never for pages. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './sha256.ts';

/** Absolute folder of the project itself. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
/** The project's own `content/`, whatever the working directory. */
export const projectContent = join(projectRoot, 'content');

/** Absolute folder with `reports/` and optional registers. */
export const contentDirectory = resolve(process.env['CONTENT_DIR'] || projectContent);

/** The project's own folders, absolute: all that are under version control, and that itself. */
export const projectFolders = [
  '.ci',
  '.git',
  '.github',
  'content',
  'docs',
  'public',
  'scripts',
  'seeds',
  'src',
  'tests',
].map((name) => join(projectRoot, name));

/** The folders of content that people write or ingest writes, absolute; some may be missing. */
export const contentFolders = ['editorial', 'frameworks', 'ledger', 'reports'].map((name) =>
  join(contentDirectory, name),
);

/** Absolute folder that the site is written to. */
export const outputDirectory = resolve(process.env['OUT_DIR'] || join(projectRoot, 'dist'));

/** Origin of the published site, e.g. `https://pilcrow.example`. If unset, the publisher’s settings apply. */
export const siteUrl = process.env['SITE_URL'];

/** Path under which the site is served. If unset, the publisher’s settings apply. */
export const basePath = process.env['BASE_PATH'];

/** Astro's cache, separate for each pair of input and output, so that builds never mix contents. */
export const cacheDirectory = cacheDirectoryOf(contentDirectory, outputDirectory);

/** Exists while a build writes to the output, from whatever content. */
export const lockFile = `${cacheOf(outputDirectory)}.lock`;

/**
 * Astro's cache for a pair of input and output.
 * @param content absolute folder, like `output`
 */
export function cacheDirectoryOf(content: string, output: string): string {
  return cacheOf(`${content}\n${output}`);
}

function cacheOf(places: string): string {
  return join(projectRoot, 'node_modules/.astro', sha256(places).slice(0, 12));
}

/**
 * Path of a data file or folder: in a content folder or, if it is missing there, the project's own.
 * @param name e.g. `councils.yaml`, or the folder `frameworks`
 */
export function contentPath(contentDir: string, name: string): string {
  const own = join(contentDir, name);
  return existsSync(own) ? own : join(projectContent, name);
}
