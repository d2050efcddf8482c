import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build.ts';
import { readBack } from '../support/citations.ts';
import { readHead } from '../support/head.ts';
import { checkAddress, readPages } from '../support/links.ts';
import { serve, type Site } from '../support/server.ts';
import { readSiteFile, siteFiles } from '../support/site.ts';

const base = '/inspections/';
const pages = useBrowser();
const folder = join(inject('scratchFolder'), 'sub-path');
let site: Site;

beforeAll(async () => {
  await buildSite(inject('scratchFolder'), { outDir: folder, basePath: base });
  site = await serve(folder, base);
});
afterAll(() => site.close());

describe('a site under a sub-path', () => {
  it('has all addresses within the sub-path, and none broken', async () => {
    const { page } = await pages.reuse();
    const files = await readPages(page, folder);
    const broken = [...files].flatMap(([from, { addresses }]) =>
      addresses.flatMap((address) => {
        const problem = checkAddress(files, address, from, base);
        return problem ? [`${from || '/'}: ${address}: ${problem}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('loads a report with its styles and scripts', async () => {
    const { page, errors } = await pages.reuse();
    await page.goto(`${site.url}reports/stockport-jar-2006/#p38`, { waitUntil: 'networkidle' });
    expect(errors).toEqual([]);
    expect(await page.locator('#p38:target').isVisible()).toBe(true);
  });

  it('gives an example address within the sub-path on its 404 page', async () => {
    const { page } = await pages.reuse();
    await page.goto(`${site.url}nowhere/`);
    const example = page.locator('main', { hasText: /\s\/inspections\/reports\/[a-z0-9-]+\// });
    expect(await example.count()).toBe(1);
  });

  it('cites a report by an address within the sub-path', () => {
    const { URL: address } = readBack(readSiteFile('reports/stockport-jar-2006.ris', folder));
    expect(address).toMatch(/^https:\/\/[^/]+\/inspections\/reports\/stockport-jar-2006\/$/);
  });

  it('has the card of a report at an address within the sub-path', async () => {
    const { page } = await pages.reuse();
    const html = readSiteFile('reports/stockport-jar-2006/index.html', folder);
    const { meta } = await readHead(page, html);
    expect(meta['og:image']).toBe(
      'https://pilcrow.example/inspections/reports/stockport-jar-2006.png',
    );
    expect(siteFiles(folder)).toContain('reports/stockport-jar-2006.png');
  });

  it('finds paragraphs and links to them', async () => {
    const { page } = await pages.reuse();
    await page.goto(`${site.url}search/?q=chlamydia`);
    await page.locator('[data-search-results][data-state=ready]').waitFor();
    await page.locator('a[data-hit]').first().click();
    await page.waitForURL(`${site.url}reports/**`);
    expect(await page.locator('article[data-report] :target').count()).toBe(1);
    await page.locator('article mark').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=chlamydia');
    expect(
      await page.locator('article :is(.number, .permalink)').first().getAttribute('href'),
    ).toMatch(/^\/inspections\/reports\/[a-z0-9-]+\/#/u);
  });

  it('suggests places and links to them', async () => {
    const { page } = await pages.reuse();
    await page.goto(`${site.url}councils/`);
    await page.locator('header input[type=search]').fill('stockport');
    await page.getByRole('option', { name: 'All results' }).waitFor();
    await page.getByRole('option').first().click();
    await page.waitForURL(`${site.url}councils/stockport/`);
  });
});
