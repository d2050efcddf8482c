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
const schemes = ['light', 'dark'] as const;

describe.each(schemes)('in the %s scheme', (colorScheme) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await pages.open({ colorScheme }));
  });

  it.each(kinds)('/%s has no violation that axe finds, at 360 and 1280 pixels', async (path) => {
    await page.goto(`${inject('siteUrl')}${path}`);
    if (path.includes('?q='))
      await page.locator('[data-search-results][data-state=ready]').waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page), `${width} pixels`).toEqual([]);
    }
  });
});
