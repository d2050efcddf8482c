import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();
let page: Page;

const open = (path: string) => page.goto(`${inject('siteUrl')}${path}`);

beforeAll(async () => {
  ({ page } = await pages.open());
});

it('a lone header spans all columns of its table', async () => {
  await open('reports/stockport-sif-2017/');
  const header = page.getByRole('columnheader', {
    name: "Children's services in Stockport are good",
  });
  expect(await header.getAttribute('colspan')).toBe('3');
});

it('the last header is above the last column if there are fewer headers than columns', async () => {
  await open('reports/stockton-on-tees-jar-2008/');
  const table = page.locator('#key-aspect-inspection-grades table');
  expect(await left(table.locator('thead th').last())).toBe(
    await left(table.locator('tbody tr').first().locator('td').last()),
  );
});

it('a blank corner cell stays its own column', async () => {
  await open('reports/stockton-on-tees-jar-2008/');
  const table = page.locator('article table').first();
  expect(await table.locator('thead [colspan]').count()).toBe(0);
});

it('a grade’s number and word stay on one line in the table of a council on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open('councils/stockport/');
  const lines = await page
    .locator('.timeline .grade:has(.grade-word)')
    .evaluateAll((grades) => grades.map((grade) => grade.getClientRects().length));
  expect(new Set(lines)).toEqual(new Set([1]));
});

async function left(cell: Locator): Promise<number | undefined> {
  return (await cell.boundingBox())?.x;
}
