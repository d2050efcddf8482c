/** Runs before the site tests: builds the site once, serves it, and starts the browsers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';
import { startBrowser } from './browser-server.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site, with a final slash. */
    siteUrl: string;
    /** The folder with the built site. */
    siteFolder: string;
    /** A folder for other builds in this run, deleted afterwards. */
    scratchFolder: string;
    /** Endpoints of the running browsers, one for each worker, because pages of one browser share its clipboard. */
    browserEndpoints: string[];
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const workers = Array.from({ length: project.config.maxWorkers });
  const browsers = await Promise.all(workers.map(startBrowser));
  const scratchFolder = await mkdtemp(join(tmpdir(), 'pilcrow-site-'));
  const siteFolder = join(scratchFolder, 'site');
  await buildSite(scratchFolder, { outDir: siteFolder });
  const site = await serve(siteFolder);

  project.provide('siteUrl', site.url);
  project.provide('siteFolder', siteFolder);
  project.provide('scratchFolder', scratchFolder);
  project.provide(
    'browserEndpoints',
    browsers.map((browser) => browser.wsEndpoint()),
  );

  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await site.close();
    await rm(scratchFolder, { recursive: true });
  };
}
