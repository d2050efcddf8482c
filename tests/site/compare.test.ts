/** Councils side by side: what the address asks for is shown, or the reason why it is not. */
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { CouncilFile } from '../../src/schemas/published/files.ts';
import { violations } from '../support/axe.ts';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { readJson } from '../support/published-data.ts';
import { readSiteFile, siteFiles } from '../support/site.ts';
import { unitLines } from '../support/units.ts';

const pages = useBrowser();
const stockport = () => readJson('data/councils/stockport.json') as CouncilFile;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  watched = await pages.open();
  ({ page } = watched);
});
beforeEach(() => {
  watched.errors.length = 0;
});

const open = (query: string) => page.goto(`${inject('siteUrl')}compare/${query}`);
const state = () => page.locator('[data-compare]').getAttribute('data-state');
const ready = () => page.locator('[data-compare][data-state="ready"]').waitFor();
const status = () => page.locator('[data-compare-status]').textContent();
const notes = () => page.locator('[data-notes] li').allTextContents();
const names = () => page.getByRole('table').first().getByRole('columnheader').allTextContents();
const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`, 'u') });

describe('a comparison', () => {
  beforeAll(async () => {
    await open(
      '?councils=stoke-on-trent,stockport&outcomes=looked-after-children,capacity-to-improve',
    );
    await ready();
  });

  it('has the councils as columns, the areas as rows, and a link for every grade', async () => {
    expect(await names()).toEqual(['Stoke-on-Trent', 'Stockport']);
    expect(await page.getByRole('rowheader').allTextContents()).toEqual([
      'Capacity to improve',
      'Looked after children',
    ]);
    const links = await page
      .locator('td:has(a[href="/councils/stockport/"]) .cell')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const areas = ['capacity-to-improve', 'looked-after-children'];
    const expected = areas.flatMap((area) =>
      stockport()
        .reports.flatMap(({ id }) => stockport().judgements.filter(({ report }) => report === id))
        .filter((one) => one.area === area)
        .map(({ report, anchor }) => `/reports/${report}/#${anchor}`),
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(links).toEqual(expected);
  });

  it('quotes paragraphs verbatim, each linked to its place', async () => {
    const texts = new Map(
      unitLines().map(({ report, anchor, text }) => [`/reports/${report}/#${anchor}`, text]),
    );
    const quotes = await page.locator('figure:has(blockquote)').evaluateAll((figures) =>
      figures.map((figure) => ({
        text: figure.querySelector('blockquote p')?.firstChild?.textContent ?? '',
        href: figure.querySelector('figcaption a')?.getAttribute('href') ?? '',
      })),
    );
    expect(quotes.length).toBeGreaterThan(4);
    expect(quotes.filter(({ href, text }) => texts.get(href) !== text)).toEqual([]);
    expect(await page.locator('td .age').first().textContent()).toMatch(/years ago$/u);
  });

  it('says why a report has no grade', async () => {
    const cell = page.locator('tbody[data-area="looked-after-children"] td').nth(1);
    expect(await cell.textContent()).toContain('not gradedReports under the framework can grade');
  });

  it('has no axe violations', async () => {
    expect(await violations(page)).toEqual([]);
  });

  it('does not scroll sideways, and prints the quotations that are open', async () => {
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const hidden = page.locator('[data-tables] blockquote').filter({ visible: false });
    const folds = page.locator('[data-tables] summary').filter({ visible: true });
    expect(await folds.count()).toBeGreaterThan(0);
    for (const words of await folds.allTextContents()) expect(words).toContain('not printed');
    expect(await page.locator('[data-chooser]').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Open earlier words' }).click();
    await page.emulateMedia({ media: 'print' });
    expect([await hidden.count(), await folds.count()]).toEqual([0, 0]);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Close earlier words' }).click();
  });

  it('can be saved as CSV', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const rows = parse<Record<string, string>>(await text(await download.createReadStream()), {
      columns: true,
    });
    expect(rows.length).toBe(
      await page.locator('[data-tables] :is(.cell, .reports .blank)').count(),
    );
    expect(rows[0]).toMatchObject({ council_id: 'stoke-on-trent', area: 'capacity-to-improve' });
  });
});

describe('what is compared', () => {
  it('is chosen from a list, put in the address at once, and undone by Back', async () => {
    await open('');
    expect(await state()).toBe('idle');
    await box('Stockport').check();
    await expect.poll(status).toContain('Choose another council');
    await page.getByRole('searchbox', { name: /^Find a council/u }).fill('TREN');
    expect(await page.getByRole('checkbox').filter({ visible: true }).count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(status).toMatch(/^2 councils, \d+ outcome areas, \d+ grades\.$/u);
    expect(new URL(page.url()).search).toBe('?councils=stockport,stoke-on-trent');
    await page.getByRole('button', { name: 'Take away Stockport' }).click();
    await expect.poll(names).toEqual(['Stoke-on-Trent']);
    await page.goBack();
    await expect.poll(names).toEqual(['Stockport', 'Stoke-on-Trent']);
    expect(await box('Stockport').isChecked()).toBe(true);
    expect(watched.errors).toEqual([]);
  });

  it('has examples, which link to comparisons', async () => {
    await open('');
    expect(await page.locator('.examples a').count()).toBe(3);
    await page.locator('.examples a').first().click();
    await ready();
    expect((await names()).length).toBeGreaterThan(1);
  });

  it('may come from a form; unknown councils and areas are reported', async () => {
    await open('?council=stockport&council=ambridge&outcome=happiness');
    await ready();
    expect(await names()).toEqual(['Stockport']);
    const told = (await notes()).join(' ');
    expect(told).toContain('“ambridge”');
    expect(told).toContain('“happiness”');
  });

  it('is all that is fetched; what fails to load is reported, and can be tried again', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const path = '**/data/councils/stockport.json';
    await page.route(path, (route) => route.fulfill({ status: 503, body: '' }));
    await open('?councils=stockport,stockton-on-tees');
    await ready();
    expect(await names()).toEqual(['Stockton-on-Tees']);
    expect((await notes())[0]).toMatch(
      /^The grades of Stockport could not be loaded: the site cannot provide it now \(503\)\.$/u,
    );
    await page.unroute(path);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(names).toEqual(['Stockport', 'Stockton-on-Tees']);
    expect(await notes()).toEqual([]);
    const files = new Set(asked.filter((one) => one.startsWith('/data/')));
    expect([...files].toSorted()).toEqual([
      '/data/councils/stockport.json',
      '/data/councils/stockton-on-tees.json',
    ]);
  });
});

it('does not shift while it loads', async () => {
  const { page: fresh } = await pages.open();
  await fresh.route('**/data/councils/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await fresh.goto(`${inject('siteUrl')}compare/?councils=stockport,stoke-on-trent`);
  await fresh.locator('[data-compare][data-state="ready"]').waitFor();
  const shifted = await fresh.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 500, 0);
      }),
  );
  expect(shifted).toBeLessThan(0.05);
});

it('keeps a council beyond the limit, and shows it when another is removed', async () => {
  const { page: full } = await pages.reuse();
  // The seeds have only three councils, so more are made up.
  const html = readSiteFile('compare/index.html');
  const item =
    /<li[^>]*>\s*<label[^>]*>\s*<input[^>]*value="stockport".*?<\/li>/su.exec(html)?.[0] ?? '';
  const more = ['a', 'b', 'c', 'd'].map((id) => item.replaceAll(/stockport/giu, id));
  await full.route(/\/compare\/\?/u, (route) =>
    route.fulfill({ body: html.replace(item, item + more.join('')), contentType: 'text/html' }),
  );
  await full.goto(
    `${inject('siteUrl')}compare/?councils=stockport,a,b,c,d,stoke-on-trent,stockton-on-tees`,
  );
  const told = full.locator('[data-notes]');
  await expect.poll(() => told.textContent()).toContain('Stockton-on-Tees is left out until');
  await full.getByRole('button', { name: 'Take away Stockport' }).click();
  expect(new URL(full.url()).search).toBe('?councils=a,b,c,d,stoke-on-trent,stockton-on-tees');
  await full.getByRole('button', { name: 'Take away Stockton-on-Tees' }).waitFor();
});

it('links to the pages of councils without a script', async () => {
  const { page: still } = await pages.reuse({ javaScriptEnabled: false });
  await still.goto(`${inject('siteUrl')}compare/`);
  expect(await still.getByRole('checkbox').count()).toBe(0);
  const links = await still.locator('main noscript a').count();
  expect(links).toBe(siteFiles().filter((path) => path.startsWith('data/councils/')).length);
});

it('is linked from the page of a council', async () => {
  await page.goto(`${inject('siteUrl')}councils/stockport/`);
  await page.getByRole('link', { name: 'Compare with other councils' }).click();
  await ready();
  expect(await names()).toEqual(['Stockport']);
});
