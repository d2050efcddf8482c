import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { bringAxe, violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { pageKinds, seedReports } from '../support/site.ts';

const pages = useBrowser();
const kinds = [
  ...new Set([...pageKinds(), ...seedReports.map(({ id }) => `reports/${id}/`)]),
  'search/?q=safeguarding',
];

/** Of a page in two schemes only the colours differ. */
const schemes = [
  { colorScheme: 'light', rules: undefined },
  { colorScheme: 'dark', rules: 'cat.color' },
] as const;

let page: Page;

beforeAll(async () => {
  ({ page } = await pages.open());
  await bringAxe(page);
});

it.each(kinds)(
  '/%s has no violation that axe finds, at 360 and 1280 pixels, in light and dark colours',
  async (path) => {
    await page.goto(`${inject('siteUrl')}${path}`);
    if (path.includes('?q='))
      await page.locator('[data-search-results][data-state=ready]').waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const { colorScheme, rules } of schemes) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, rules), `${width} pixels, ${colorScheme}`).toEqual([]);
      }
    }
  },
);
