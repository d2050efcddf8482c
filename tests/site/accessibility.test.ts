import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { bringAxe, inBothSchemes, violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { pageKinds, seedReports } from '../support/site.ts';

const pages = useBrowser();
const kinds = [...pageKinds(), 'search/?q=safeguarding'];
/** These differ only in their text from the report among the kinds. */
const moreReports = seedReports
  .map(({ id }) => `reports/${id}/`)
  .filter((it) => !kinds.includes(it));

let page: Page;

beforeAll(async () => {
  ({ page } = await pages.open());
  await bringAxe(page);
});

/** Opens a page of the site, ready to be read. */
async function open(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${inject('siteUrl')}${path}`);
  if (path.includes('?q=')) await page.locator('[data-search-results][data-state=ready]').waitFor();
}

it.each(kinds)(
  '/%s has no axe violations at 360 and 1280 pixels, in light and dark',
  async (path) => {
    await open(path, 360);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await inBothSchemes(page, (only) => violations(page, only));
      expect(found, `${width} pixels`).toEqual([]);
    }
  },
);

it.each(moreReports)('/%s has no axe violations', async (path) => {
  await open(path, 1280);
  expect(await violations(page)).toEqual([]);
});
