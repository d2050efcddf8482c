/** The grid of the latest grades: all are there, and filters, kept in the address, choose among them. */
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { mostCouncils } from '../../src/compare/address.ts';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { clipboardText } from '../support/reader.ts';
import { readSiteFile, reportsData } from '../support/site.ts';

const pages = useBrowser();
const open = (page: Page, query = '') => page.goto(`${inject('siteUrl')}grades/${query}`);

/** `stockport being-healthy stockport-apa-2008#grades`: for each council, the newest report that judges each area. */
function latest(): string[] {
  const newest = reportsData().toSorted((a, b) => b.published.date.localeCompare(a.published.date));
  const all = newest.flatMap(({ id, council, judgements }) =>
    judgements.map(({ area, anchor }) => ({ id, place: `${council} ${area}`, anchor })),
  );
  return all
    .filter(({ id, place }) => all.find((one) => one.place === place)?.id === id)
    .map(({ id, place, anchor }) => `${place} ${id}#${anchor}`)
    .toSorted();
}

describe('without a script', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await pages.open({ javaScriptEnabled: false }));
  });

  it('the grid is complete: each latest grade links to its unit, and a cell without one says why', async () => {
    await open(page);
    const found = await page.locator('[data-grid]').evaluate((table: HTMLTableElement) => {
      const [head, ...rows] = table.rows;
      return rows.flatMap((row) =>
        [...row.cells].slice(1).map((cell) => ({
          place: `${row.querySelector('input')?.value ?? ''} ${head?.cells[cell.cellIndex]?.dataset['area'] ?? ''}`,
          links: [...cell.querySelectorAll('a[data-scope]')].map(
            (link) => link.getAttribute('href') ?? '',
          ),
          words: cell.textContent.trim(),
        })),
      );
    });
    const grades = found.flatMap(({ place, links }) =>
      links.map((link) => `${place} ${link.replace('/reports/', '').replace('/#', '#')}`),
    );
    expect(grades.toSorted()).toEqual(latest());
    const blanks = found.filter(({ links }) => links.length === 0);
    expect(blanks.length).toBeGreaterThan(0);
    const heading = page.locator('[data-grid] th[data-area="overall-effectiveness"]');
    expect(await heading.textContent()).toContain('ended in April 2026');
    for (const { place, words } of blanks) expect(words, place).not.toBe('');
    expect(await page.getByRole('status').first().textContent()).toBe(
      `3 councils, ${String(latest().length)} grades`,
    );
    expect(await page.getByRole('checkbox', { name: 'Good' }).isVisible()).toBe(false);
  });

  it('the checkboxes of councils lead to a comparison', async () => {
    await page.getByRole('checkbox', { name: 'Compare Stockport' }).check();
    await page.getByRole('checkbox', { name: 'Compare Stoke-on-Trent' }).check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL('**/compare/?council=stockport&council=stoke-on-trent');
  });
});

it('each latest grade says how long ago it was given', async () => {
  const { page } = await pages.reuse();
  await open(page, '?areas=all');
  const ages = page.locator('td:has(time) .age');
  expect(await ages.count()).toBe(await page.locator('td time').count());
  for (const age of await ages.allTextContents()) expect(age).toMatch(/^\d+ years ago$/u);
});

describe('filters', () => {
  let watched: WatchedPage;
  const status = () => watched.page.getByRole('status').first();
  const told = (words: string) => expect.poll(() => status().textContent()).toBe(words);
  const shown = (selector: string) => watched.page.locator(selector).filter({ visible: true });

  beforeAll(async () => {
    watched = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  });

  it('act at once, are announced with counts and put in the address, and are undone by Back', async () => {
    const { page, errors } = watched;
    await open(page, '?areas=all');
    await page.getByRole('checkbox', { name: /^Joint area review/ }).check();
    const own = latest().filter((one) => one.includes('-jar-'));
    await told(`3 councils, ${String(own.length)} grades`);
    expect(await shown('[data-grid] a[data-scope]').count()).toBe(own.length);
    expect(new URL(page.url()).search).toBe('?framework=jar&areas=all');
    const adequate = page.getByRole('listitem').filter({ hasText: 'Adequate' });
    const count = await adequate.locator('[data-count]').textContent();
    await adequate.getByRole('checkbox').check();
    await expect.poll(() => status().textContent()).toContain(`, ${count ?? ''} grade`);
    expect(await page.locator('[data-grid-chosen]').textContent()).toBe(
      'Grade: Adequate; Framework: Joint area review (JAR)',
    );
    await page.goBack();
    await told(`3 councils, ${String(own.length)} grades`);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await told(`3 councils, ${String(latest().length)} grades`);
    expect(new URL(page.url()).search).toBe('?areas=all');
    expect(errors).toEqual([]);
  });

  it('select single areas or sets of areas', async () => {
    const { page } = watched;
    const headings = () => shown('[data-grid] thead th[data-area]').allTextContents();
    await open(page, '?outcome=adoption');
    await expect.poll(headings).toEqual([expect.stringContaining('Adoption')]);
    await page.getByRole('radio', { name: /^under ILACS/ }).check();
    await expect.poll(headings).toContainEqual(expect.stringContaining('Leadership'));
    expect(await headings()).not.toContainEqual(expect.stringContaining('Adoption'));
    expect(new URL(page.url()).search).toBe('?areas=now');
  });

  it('that nothing matches say so', async () => {
    await open(watched.page, '?grade=outstanding&region=london');
    await told('No latest grade matches these filters.');
    expect(await shown('[data-grid]').count()).toBe(0);
  });

  it('explain the mark of an excluded grade only where one is shown', async () => {
    const { page } = watched;
    const legend = page.locator('.out-legend');
    await open(page, '?region=north-west');
    await expect.poll(() => legend.isVisible()).toBe(false);
    await open(page, '?grade=good&areas=all');
    await expect.poll(() => legend.isVisible()).toBe(true);
  });

  it('with unknown values name them, and keep them in the address on a printed page', async () => {
    const { page } = watched;
    await open(page, '?grade=good&grade=superb');
    const chosen = page.locator('[data-grid-chosen]');
    await expect.poll(() => chosen.textContent()).toMatch(/^Grade: Good; .*“superb”$/u);
    expect(await page.locator('html').getAttribute('data-address')).toMatch(
      /\/grades\/\?grade=good&grade=superb$/u,
    );
  });

  it('are included in the copied link and in the CSV', async () => {
    const { page } = watched;
    await open(page, '?framework=sif&grade=good');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
    expect(await clipboardText(page)).toBe(page.url());
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const rows = parse<Record<string, string>>(
      await text(await (await waiting).createReadStream()),
      { columns: true },
    );
    const published = parse<Record<string, string>>(readSiteFile('data/grades.csv'), {
      columns: true,
    });
    const expected = published.filter((row) => row['framework'] === 'sif' && row['grade'] === '3');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(expected.length);
    for (const { url, ...row } of rows) {
      expect(expected).toContainEqual(expect.objectContaining(row));
      expect(url).toMatch(
        new RegExp(`/reports/${row['report_id'] ?? ''}/#${row['anchor'] ?? ''}$`),
      );
    }
  });
});

it('only as many councils can be chosen as can be compared', async () => {
  const { page } = await pages.reuse();
  // The seeds have only three councils, so more are made up.
  const html = readSiteFile('grades/index.html');
  const row = /<tbody>(?<row><tr.*?<\/tr>)/su.exec(html)?.groups?.['row'] ?? '';
  const more = Array.from({ length: mostCouncils }, (_, index) =>
    row.replaceAll('Stockport', `Council ${String(index)}`),
  );
  await page.route('**/grades/', (route) =>
    route.fulfill({
      body: html.replace('</tbody>', `${more.join('')}</tbody>`),
      contentType: 'text/html',
    }),
  );
  await open(page);
  for (let index = 0; index < mostCouncils; index += 1) {
    await page.getByRole('checkbox', { name: `Compare Council ${String(index)}` }).check();
  }
  const told = page.locator('[data-chosen]');
  expect(await told.textContent()).toContain(
    '6 councils, the most that can be compared: Council 0,',
  );
  expect(await page.getByRole('checkbox', { name: 'Compare Stockport' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  expect(await page.getByRole('checkbox', { name: 'Compare Stockport' }).isEnabled()).toBe(true);
  expect(await told.textContent()).toContain('Tick up to 6 councils');
});
