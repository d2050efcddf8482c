import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { hits, searchReady } from '../support/search.ts';
import { serve } from '../support/server.ts';

const pages = useBrowser();

/** A page of a reader with the service worker, who arrives at an address. */
async function arriveAt(path: string, site = inject('siteUrl')) {
  const { page } = await pages.open({ serviceWorkers: 'allow' });
  await page.goto(`${site}${path}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForLoadState('networkidle');
  // The files of the first page are cached once the worker is told of them.
  await page.waitForFunction(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    const kept = await Promise.all(
      [location.href, ...files].map((file) => cache.match(file, { ignoreSearch: true })),
    );
    return kept.every((response) => response !== undefined);
  });
  return page;
}

describe('without a connection', () => {
  it('a visited page can be read again, with its styles', async () => {
    const page = await arriveAt('reports/stockport-jar-2006/');
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('#p17').waitFor();
    const font = await page.locator('#p17').evaluate((unit) => getComputedStyle(unit).fontFamily);
    expect(font).toContain('Source Serif');
  });

  it.each(['', 'search/?q=chlamydia'])(
    'earlier searches find the same again, after arriving at /%s',
    async (first) => {
      const page = await arriveAt(first);
      await page.goto(`${inject('siteUrl')}search/?q=chlamydia`);
      const before = await hits(page);
      await page.context().setOffline(true);
      await page.goto(`${inject('siteUrl')}search/?q=chlamydia&sort=newest`);
      await searchReady(page);
      expect(await hits(page)).toHaveLength(before.length);
      expect(new Set(await hits(page))).toEqual(new Set(before));
    },
  );

  it('a page that was not visited is replaced by the offline page', async () => {
    const page = await arriveAt('');
    await page.context().setOffline(true);
    await page.goto(`${inject('siteUrl')}councils/stockport/`);
    expect(await page.locator('h1').textContent()).toBe('You are offline');
  });

  it('a new search reports that the reader is offline, not that nothing was found', async () => {
    const page = await arriveAt('search/?q=chlamydia');
    await page.context().setOffline(true);
    await page.locator('#search_words').fill('fostering');
    await page.locator('[data-search-results][data-state=error]').waitFor();
    expect(await page.locator('[data-search-status]').textContent()).toContain('You are offline');
  });
});

describe('a republished page', () => {
  it('is shown in its new version if there is a connection', async () => {
    const folder = join(inject('scratchFolder'), 'published-anew');
    cpSync(inject('siteFolder'), folder, { recursive: true });
    const site = await serve(folder);
    const page = await arriveAt('reports/', site.url);
    const file = join(folder, 'reports/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>[^<]+/u, '<h1>Another list'));
    await page.reload();
    expect(await page.locator('h1').textContent()).toBe('Another list');
    await site.close();
    await page.reload();
    expect(await page.locator('h1').textContent()).toBe('Another list');
  });
});
