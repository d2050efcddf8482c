import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { clipboardText } from '../support/reader.ts';
import { openSearch, searchReady } from '../support/search.ts';
import { unitLines, unitOf } from '../support/units.ts';

const pages = useBrowser();
const search = async (query: string): Promise<Page> => {
  const page = await openSearch(
    await pages.reuse({ permissions: ['clipboard-read', 'clipboard-write'] }),
    query,
  );
  await searchReady(page);
  return page;
};

describe('the link to a search', () => {
  it('is copied with the whole query', async () => {
    const page = await search('?q=children&council=stockport&sort=oldest&view=grouped');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
    expect(await clipboardText(page)).toBe(
      `${inject('siteUrl')}search/?q=children&council=stockport&sort=oldest&view=grouped`,
    );
  });
});

describe('results as CSV', () => {
  it('contain everything found, not only what is shown, in order and with permalinks', async () => {
    const page = await search('?kind=recommendation&sort=oldest');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/\.csv$/u);
    const rows = parse<Record<string, string>>(await text(await download.createReadStream()), {
      columns: true,
      record_delimiter: '\r\n',
    });
    const expected = unitLines()
      .filter(({ kind }) => kind === 'recommendation')

      .map(({ report, anchor, url, text, area }) => ({
        report_id: report,
        anchor,
        url,
        text,
        area: area ?? '',
      }));
    const key = ({ report_id = '', anchor = '' }: Record<string, string>) =>
      `${report_id}#${anchor}`;
    const byKey = (one: Record<string, string>, other: Record<string, string>) =>
      key(one) < key(other) ? -1 : 1;
    expect(rows.length).toBeGreaterThan(20);
    expect(
      rows
        .map(({ report_id = '', anchor = '', url = '', text = '', area = '' }) => ({
          report_id,
          anchor,
          url,
          text,
          area,
        }))
        .sort(byKey),
    ).toEqual(expected.sort(byKey));
    const dates = rows.map(({ published = '' }) => published);
    expect(dates).toEqual(dates.toSorted());
    for (const { report_id = '', anchor = '', title, council_id } of rows) {
      const { report } = unitOf({ report: report_id, anchor });
      expect({ title, council_id }).toEqual({ title: report.title, council_id: report.council });
    }
  });
});

describe('a typed citation', () => {
  it.each([
    ['Stockport JAR 2006 para 17', 'reports/stockport-jar-2006/#p17'],
    ['Stockport SIF 2017 recommendation 3', 'reports/stockport-sif-2017/#p3'],
    ['Stoke JAR, January 2009, at [12]', 'reports/stoke-on-trent-jar-2009/#p12'],
    ['stockport-jar-2006#p17', 'reports/stockport-jar-2006/#p17'],
    ['Stockport SIF 2017', 'reports/stockport-sif-2017/'],
  ])('such as “%s” leads straight there', async (words, path) => {
    const page = await openSearch(await pages.reuse(), '');
    await page.locator('#search_words').fill(words);
    await page.locator('#search_words').press('Enter');
    await page.waitForURL(`${inject('siteUrl')}${path}`);
  });

  it('in the header of another page leads there past the search page', async () => {
    const { page } = await pages.reuse();
    await page.goto(`${inject('siteUrl')}reports/`);
    await page.locator('#site_search').fill('stockport-jar-2006#p17');
    await page.locator('#site_search').press('Enter');
    await page.waitForURL('**/reports/stockport-jar-2006/#p17');
    await page.goBack();
    await page.waitForURL(`${inject('siteUrl')}reports/`);
  });

  it('shows where it leads before it is submitted', async () => {
    const page = await openSearch(await pages.reuse(), '');
    await page.locator('#search_words').fill('stockport-jar-2006#p17');
    const link = page.locator('[data-cited] a');
    expect(await link.textContent()).toBe(
      'Joint area review: Stockport · 23 February 2006, paragraph 17',
    );
    expect(page.url()).toContain('/search/');
  });

  it('that leads nowhere stays on the search page, which says so', async () => {
    const page = await search('?q=stockport-jar-2006%23p999');
    expect(await page.locator('[data-cited]').textContent()).toBe(
      'This report has no paragraph 999: Joint area review: Stockport · 23 February 2006.',
    );
  });
});
