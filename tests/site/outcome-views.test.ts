/** The page of an outcome area: every council through time, and grades by year. */
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { reportsData } from '../support/site.ts';

const pages = useBrowser();
let page: Page;
const path = 'outcomes/capacity-to-improve/';

beforeAll(async () => {
  ({ page } = await pages.open());
});

const table = () => page.getByRole('region', { name: 'Grades by council and framework' });
const councils = () => table().locator('tbody th').allInnerTexts();
const heading = (name: string) => table().locator('th[data-sort]', { hasText: name });
const choose = (name: string) => heading(name).getByRole('button').click();

describe('every council through time', () => {
  beforeEach(() => page.goto(`${inject('siteUrl')}${path}`));

  it('comes in the order of names', async () => {
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

  it('is sorted by a column, either way, tells so and keeps it in the address', async () => {
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

  it('is sorted as the address says', async () => {
    await page.goto(`${inject('siteUrl')}${path}?sort=-council`);
    expect(await councils()).toEqual(['Stoke-on-Trent', 'Stockton-on-Tees', 'Stockport']);
    await page.goto(`${inject('siteUrl')}${path}?sort=nothing`);
    expect((await councils())[0]).toBe('Stockport');
  });

  it('keeps the focus on the button that sorted it, and breaks no rule of axe', async () => {
    await choose('Latest grade');
    expect(await page.locator(':focus').innerText()).toContain('Latest grade');
    expect(await violations(page)).toEqual([]);
  });

  it('has its headings on paper', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await heading('Latest grade').innerText()).toContain('Latest grade');
    await page.emulateMedia({ media: 'screen' });
  });
});

it('without a script the table is there, and no button', async () => {
  const { page: plain } = await pages.open({ javaScriptEnabled: false });
  await plain.goto(`${inject('siteUrl')}${path}`);
  expect(await plain.locator('table[data-sortable] tbody tr').count()).toBe(3);
  expect(await plain.locator('table[data-sortable] button').count()).toBe(0);
});

it('a joint judgement is shown as such, a council without a report as not inspected', async () => {
  await page.goto(`${inject('siteUrl')}outcomes/service-management/`);
  const row = table().getByRole('row', { name: /^Stockport/u });
  expect(await row.getByRole('link', { name: 'judged together' }).count()).toBe(1);
  const other = table().getByRole('row', { name: /^Stoke-on-Trent/u });
  expect(await other.innerText()).toContain('not inspected');
});

describe('grades by year', () => {
  const rows = async () => {
    const texts = await page.locator('[aria-labelledby=by_year] tbody tr').allInnerTexts();
    return texts.map((text) => text.trim().replaceAll(/\s+/gu, ' '));
  };

  it('counts the judgements of each framework and body apart', async () => {
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

  it('says where the scale changes', async () => {
    await page.goto(`${inject('siteUrl')}outcomes/looked-after-children/`);
    expect((await rows()).join('\n')).toContain(
      'The scale changes here: “requires improvement” replaces “adequate”',
    );
  });
});

it('quotes the latest judgement of each council, and says where the earlier ones are quoted', async () => {
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
