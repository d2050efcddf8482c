import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { pageKinds, seedReports } from '../support/site.ts';

const pages = useBrowser();
const kinds = [
  ...new Set([...pageKinds(), ...seedReports.map(({ id }) => `reports/${id}/`)]),
  'search/?q=safeguarding',
];

/** Of a page in two schemes only the colours differ. */
const schemes = [
  { colorScheme: 'light', rules: undefined, what: 'no violation' },
  { colorScheme: 'dark', rules: 'cat.color', what: 'no violation by its colours' },
] as const;

describe.each(schemes)('in the $colorScheme scheme', ({ colorScheme, rules, what }) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await pages.open({ colorScheme }));
  });

  it.each(kinds)(`/%s has ${what} that axe finds, at 360 and 1280 pixels`, async (path) => {
    await page.goto(`${inject('siteUrl')}${path}`);
    if (path.includes('?q='))
      await page.locator('[data-search-results][data-state=ready]').waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page, rules), `${width} pixels`).toEqual([]);
    }
  });
});
