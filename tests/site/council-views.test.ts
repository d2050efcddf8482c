/** The page of a council: its table and its chart. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { reportsData } from '../support/site.ts';

const pages = useBrowser();
let page: Page;

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);

beforeAll(async () => {
  ({ page } = await pages.open());
  await open('councils/stockport/');
});

describe('the newest report of a council', () => {
  const wordsOf = async (place: Locator) =>
    (await place.getByRole('listitem').allInnerTexts()).map((words) => words.trim());
  const grades = ['good overall', '1 outstanding', '4 good', '1 requires improvement'];

  it('is at the top of its page, with its grades', async () => {
    const newest = page.locator('.newest');
    expect(await newest.getByRole('link').first().getAttribute('href')).toBe(
      '/reports/stockport-sif-2017/',
    );
    expect(await wordsOf(newest.locator('.grade-line'))).toEqual(grades);
  });

  it('is compared with those before, area by area', async () => {
    const changes = page.getByRole('list', { name: 'Compared with the grades before' });
    expect(await wordsOf(changes)).toEqual([
      'not comparable with the grade before: Overall effectiveness',
    ]);
    expect(await changes.getByRole('link').getAttribute('href')).toBe(
      '/councils/stockport/overall-effectiveness/',
    );
  });

  it('is said to be the only one', async () => {
    const { page: single } = await pages.reuse();
    await single.goto(`${inject('siteUrl')}councils/stoke-on-trent/`);
    expect(await single.locator('.newest').innerText()).toContain('no earlier report here');
  });

  it.each(['', 'councils/'])('gives the grades in lists of councils: /%s', async (path) => {
    const { page: index } = await pages.reuse();
    await index.goto(`${inject('siteUrl')}${path}`);
    const entry = index.locator('li', {
      has: index.getByRole('link', { name: 'Stockport', exact: true }),
    });
    expect(await wordsOf(entry)).toEqual(['2017 SIF', ...grades]);
  });
});

it('the list of a council’s reports leads to what each recommends, without scripts too', async () => {
  const { page: own } = await pages.reuse({ javaScriptEnabled: false });
  await own.goto(`${inject('siteUrl')}councils/stockport/`);
  const report = own.locator('.report-list li', { hasText: '25 August 2017' });
  await report.getByRole('link', { name: /^\d+ recommendations$/u }).click();
  expect(own.url()).toContain('/reports/stockport-sif-2017/#');
  expect(await own.locator(':target').getAttribute('data-unit')).toBe('recommendation');
});

describe('the table of a council', () => {
  it('says how old each report is', async () => {
    const ages = await page.locator('.timeline thead [data-age]').allInnerTexts();
    expect(ages).toHaveLength(3);
    for (const age of ages) expect(age).toMatch(/^\d+ years ago$/u);
  });

  it('says what became of an area, and links to the reason', async () => {
    const row = page.getByRole('row', { name: /^Service management/u });
    await row.getByRole('link', { name: 'became Leadership' }).click();
    const reason = page.locator(':target');
    expect(await reason.innerText()).toContain('how the local authority’s own services are led');
    const later = reason.getByRole('link', { name: 'Leadership' });
    expect(await later.getAttribute('href')).toBe('/outcomes/leadership/');
  });

  it('does not make the page scroll sideways, however many reports a council has', async () => {
    const { page: own } = await pages.reuse();
    await own.goto(`${inject('siteUrl')}councils/stockport/`);
    const table = own.locator('.timeline table');
    for (const reports of [3, 6, 9]) {
      await table.evaluate((all: HTMLTableElement, count) => {
        for (const row of all.rows)
          while (row.cells.length <= count) row.append(row.cells[1]?.cloneNode(true) ?? '');
      }, reports);
      for (const width of [360, 768, 960, 1280]) {
        await own.setViewportSize({ width, height: 800 });
        const needed = await own.evaluate(() => document.documentElement.scrollWidth);
        expect(needed, `${reports} reports at ${width} pixels`).toBeLessThanOrEqual(width);
      }
    }
  });

  it('shows the newest report first where not all fit', async () => {
    const { page: own } = await pages.reuse({ viewport: { width: 360, height: 800 } });
    await own.goto(`${inject('siteUrl')}councils/stockport/`);
    const newest = own.locator('.timeline thead th').last();
    await expect.poll(async () => (await newest.boundingBox())?.x ?? 360).toBeLessThan(250);
  });

  it('says nothing became of an area that is still judged', async () => {
    const row = page.getByRole('row', { name: /^Looked after children/u });
    expect(await row.innerText()).not.toContain('became');
  });
});

describe('the chart of a council', () => {
  const points = () => page.locator('.picture svg a');

  it('has every judgement of the table, with the same links', async () => {
    const addresses = await points().evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    );
    const expected = reportsData()
      .filter(({ council }) => council === 'stockport')
      .flatMap(({ id, judgements }) => judgements.map(({ anchor }) => `/reports/${id}/#${anchor}`));
    expect(addresses.toSorted()).toEqual(expected.toSorted());
  });

  it('names each point with its grade, report and date', async () => {
    const link = page.getByRole('link', {
      name: 'Education service: 3 good, Joint area review, 23 February 2006',
    });
    expect(await link.getAttribute('href')).toBe('/reports/stockport-jar-2006/#grades');
    const names = await points().evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('writes the number of the grade at each point', async () => {
    const told = await points().evaluateAll((all) =>
      all.every((one) => {
        const number = one.querySelector('.number')?.textContent.trim() ?? '-';
        return one.getAttribute('aria-label')?.includes(`: ${number} `);
      }),
    );
    expect(told).toBe(true);
  });

  it('can be used with the keyboard', async () => {
    await points().first().focus();
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('href')).toBe(await points().nth(1).getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/stockport-/u);
    await page.goBack();
  });

  it('joins nothing that is not comparable, and says so', async () => {
    expect(await page.locator('.picture .join').count()).toBe(0);
    expect(await page.locator('.picture').innerText()).toContain('no two of these are comparable');
  });

  it.each([
    ['councils/stockport/', 360],
    ['councils/stoke-on-trent/', 320],
    ['councils/stoke-on-trent/', 1280],
  ])('of /%s has no overlapping points at %i pixels', async (path, width) => {
    await page.setViewportSize({ width, height: 900 });
    await open(path);
    const boxes = await page.locator('.picture .grade-node').evaluateAll((all) =>
      all.map((one) => {
        const { x, y } = one.getBoundingClientRect();
        return { x, y };
      }),
    );
    const close = boxes.filter((a, index) =>
      boxes.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 18),
    );
    expect(close).toEqual([]);
  });
});
