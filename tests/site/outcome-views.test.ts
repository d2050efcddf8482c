/** The page of an outcome area: the table of every council through time, and grades by year. */
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { otherSite } from '../support/other-site.ts';
import { clipboardText } from '../support/reader.ts';
import { reportsData } from '../support/site.ts';

const pages = useBrowser();
let page: Page;
const path = 'outcomes/capacity-to-improve/';

beforeAll(async () => {
  ({ page } = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] }));
});

const table = () => page.getByRole('region', { name: 'Grades by council and framework' });
const councils = () => table().locator('tbody th').allInnerTexts();
const heading = (name: string) => table().locator('th[data-sort]', { hasText: name });
const choose = (name: string) => heading(name).getByRole('button').click();

describe('the table of every council through time', () => {
  beforeEach(() => page.goto(`${inject('siteUrl')}${path}`));

  it('is initially in the order of names', async () => {
    expect(await councils()).toEqual(['Stockport', 'Stockton-on-Tees', 'Stoke-on-Trent']);
    expect(await heading('Council').getAttribute('aria-sort')).toBe('ascending');
  });

  it('has every judgement on the area, linked to its unit', async () => {
    const addresses = await table()
      .locator('.of-year a.cell')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const expected = reportsData().flatMap(({ id, judgements }) =>
      judgements
        .filter(({ area }) => area === 'capacity-to-improve')
        .map(({ anchor }) => `/reports/${id}/#${anchor}`),
    );
    expect(addresses.toSorted()).toEqual(expected.toSorted());
  });

  it('can be sorted by a column either way, which is announced and kept in the address', async () => {
    await choose('Date of the latest');
    expect(await councils()).toEqual(['Stoke-on-Trent', 'Stockport', 'Stockton-on-Tees']);
    expect(await heading('Date of the latest').getAttribute('aria-sort')).toBe('descending');
    expect(await heading('Council').getAttribute('aria-sort')).toBeNull();
    expect(page.url()).toContain('?sort=-date');
    const status = page.locator('[role=status][data-sorted]');
    expect(await status.innerText()).toBe('Sorted by date of the latest, newest first.');
    await choose('Date of the latest');
    expect(page.url()).toContain('?sort=date');
    expect(await councils()).toEqual(['Stockton-on-Tees', 'Stockport', 'Stoke-on-Trent']);
    await page.goBack();
    expect(await councils()).toEqual(['Stoke-on-Trent', 'Stockport', 'Stockton-on-Tees']);
    await page.goBack();
    expect(await councils()).toEqual(['Stockport', 'Stockton-on-Tees', 'Stoke-on-Trent']);
  });

  it('is sorted as in the address', async () => {
    await page.goto(`${inject('siteUrl')}${path}?sort=-council`);
    expect(await councils()).toEqual(['Stoke-on-Trent', 'Stockton-on-Tees', 'Stockport']);
    await page.goto(`${inject('siteUrl')}${path}?sort=nothing`);
    expect((await councils())[0]).toBe('Stockport');
  });

  it('keeps the focus on the button that sorted it, without axe violations', async () => {
    await choose('Latest grade');
    expect(await page.locator(':focus').innerText()).toContain('Latest grade');
    expect(await violations(page)).toEqual([]);
  });

  it('says how the latest grade compares with the one before, and can be sorted by that', async () => {
    expect(await heading('Change').count()).toBe(0);
    const site = await otherSite();
    try {
      await page.goto(`${site.url}outcomes/enjoying-and-achieving/`);
      await choose('Change');
      expect(new URL(page.url()).search).toBe('?sort=-change');
      expect((await councils())[0]).toBe('Stockport');
      const row = table().getByRole('row', { name: /^Stockport/u });
      expect(await row.getByRole('cell').nth(1).innerText()).toMatch(
        /^= the same\s+good in 2007$/u,
      );
      expect(await page.locator('.every').innerText()).toContain(
        'empty where no grade before is here',
      );
      expect(await violations(page)).toEqual([]);
    } finally {
      await site.close();
    }
  });

  it('is printed with its headings', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await heading('Latest grade').innerText()).toContain('Latest grade');
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('filters of the table of every council through time', () => {
  const told = (words: string) =>
    expect.poll(() => page.locator('[data-history-status]').textContent()).toBe(words);
  const chosen = () => page.locator('[data-history-chosen]').textContent();
  const shown = () => table().locator('tbody th').filter({ visible: true }).allInnerTexts();
  const entry = (grade: string) => page.getByRole('listitem').filter({ hasText: grade });
  const from = () => page.getByRole('combobox', { name: 'From' });
  const open = (query = '') => page.goto(`${inject('siteUrl')}${path}${query}`);

  it('leave councils ever given a grade in the years chosen, as many as counted beside it', async () => {
    await open();
    await told('3 councils');
    await from().selectOption('2008');
    await told('3 councils');
    const count = await entry('Good').locator('[data-count]').textContent();
    await entry('Good').getByRole('checkbox').check();
    await told(`${count ?? ''} council`);
    expect(await shown()).toEqual(['Stoke-on-Trent']);
    expect(await chosen()).toBe('Ever judged: Good; From 2008');
    await from().selectOption('');
    await told('2 councils');
    expect(await shown()).toEqual(['Stockport', 'Stoke-on-Trent']);
    expect(await violations(page)).toEqual([]);
  });

  it('are kept in the address with the order, undone by Back, and cleared without the order', async () => {
    await open('?grade=good');
    await choose('Date of the latest');
    expect(new URL(page.url()).search).toBe('?grade=good&sort=-date');
    expect(await shown()).toEqual(['Stoke-on-Trent', 'Stockport']);
    await from().selectOption('2009');
    expect(new URL(page.url()).search).toBe('?grade=good&from=2009&sort=-date');
    await told('1 council');
    await page.goBack();
    await told('2 councils');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(new URL(page.url()).search).toBe('?sort=-date');
    await told('3 councils');
  });

  it('that nothing matches say so, and unlisted values are named', async () => {
    await open('?grade=inadequate');
    await told('No grade here matches these filters.');
    expect(await table().isVisible()).toBe(false);
    expect(await chosen()).toBe('asked for only by the address: “inadequate”');
  });

  it('include a grade for two areas judged together, which the cell shows', async () => {
    await page.goto(`${inject('siteUrl')}outcomes/service-management/?grade=outstanding`);
    await told('1 council');
    expect(
      await table()
        .getByRole('row', { name: /^Stockport/u })
        .innerText(),
    ).toMatch(/2008\s+judged together:\s+4\s+outstanding/u);
  });

  it('are included in the copied link, in the CSV and in print', async () => {
    await open('?grade=good&to=2006');
    await told('1 council');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
    expect(await clipboardText(page)).toBe(`${page.url()}#every_council`);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const rows = parse<Record<string, string>>(
      await text(await (await waiting).createReadStream()),
      { columns: true },
    );
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({
        report_id: 'stockport-jar-2006',
        area: 'capacity-to-improve',
        label: 'good',
      });
    }
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual(['Stockport']);
    expect(await page.locator('[data-history-chosen]').innerText()).toBe(
      'Ever judged: Good; To 2006',
    );
    expect(await page.getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });
});

it('without a script the table is there, without buttons', async () => {
  const { page: plain } = await pages.reuse({ javaScriptEnabled: false });
  await plain.goto(`${inject('siteUrl')}${path}`);
  expect(await plain.getByRole('search', { name: 'Filters' }).count()).toBe(0);
  expect(await plain.getByRole('button', { name: 'Save as CSV' }).count()).toBe(0);
  expect(await plain.locator('table[data-history] tbody tr').count()).toBe(3);
  expect(await plain.locator('table[data-history] button').count()).toBe(0);
});

it('a joint judgement is marked as such, and where there is no report, the table says just that', async () => {
  await page.goto(`${inject('siteUrl')}outcomes/service-management/`);
  const row = table().getByRole('row', { name: /^Stockport/u });
  expect(await row.getByRole('link', { name: 'judged together' }).count()).toBe(1);
  const other = table().getByRole('row', { name: /^Stoke-on-Trent/u });
  expect(await other.innerText()).toContain('no report here');
});

describe('grades by year', () => {
  const rows = async () => {
    const texts = await page.locator('[aria-labelledby=by_year] tbody tr').allInnerTexts();
    return texts.map((text) => text.trim().replaceAll(/\s+/gu, ' '));
  };

  it('are counted separately for each framework and body', async () => {
    await page.goto(`${inject('siteUrl')}${path}`);
    expect(await rows()).toEqual([
      'Annual performance assessment, council services',
      '2008 1 0 0 0 1',
      'Joint area review, local services',
      '2006 0 1 0 0 1',
      '2008 1 0 0 0 1',
      '2009 0 1 0 0 1',
      'Joint area review, council services',
      '2006 0 1 0 0 1',
    ]);
  });

  it('say where the scale changes', async () => {
    await page.goto(`${inject('siteUrl')}outcomes/looked-after-children/`);
    expect((await rows()).join('\n')).toContain(
      'The scale changes here: “requires improvement” replaces “adequate”',
    );
  });
});

it('the latest judgement on each council is quoted, with a link to the earlier ones', async () => {
  await page.goto(`${inject('siteUrl')}outcomes/staying-safe/`);
  const cited = await page
    .locator('blockquote')
    .evaluateAll((all) => all.map((one) => one.getAttribute('cite')));
  expect(cited).toEqual(['/reports/stockport-apa-2008/#staying-safe-para-2']);
  const way = page.locator('p', { hasText: 'with 1 earlier judgement' }).getByRole('link');
  await way.click();
  const quoted = page.locator('#stockport-jar-2006 [data-quoted=p47]');
  expect(await quoted.count()).toBeGreaterThan(0);
});
