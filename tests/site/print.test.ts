import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await pages.open());
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${inject('siteUrl')}reports/stockport-sif-2017/`);
});

it('prints the numbers of paragraphs within the text’s own box, where no margin cuts them off', async () => {
  const outside = await page.locator('article').evaluate((article) => {
    const { left } = article.getBoundingClientRect();
    return [...article.querySelectorAll('.number')]
      .filter((number) => number.getBoundingClientRect().left < left)
      .map((number) => number.textContent.trim());
  });
  expect(outside).toEqual([]);
});

it('prints the address of the report in its head', async () => {
  const address = await page.locator('link[rel=canonical]').getAttribute('href');
  const printed = page.locator('.report-head').getByText(address ?? '', { exact: true });
  expect(await printed.isVisible()).toBe(true);
});

it('prints no words that are only a link to elsewhere', async () => {
  const links = page.locator('.report-head').getByText('as Markdown');
  expect(await links.isVisible()).toBe(false);
});
