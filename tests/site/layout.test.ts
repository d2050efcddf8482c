import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser, type WatchedPage } from '../support/browser.ts';
import { pageKinds, seedReports } from '../support/site.ts';

const pages = useBrowser();
const kinds = [...new Set([...pageKinds(), ...seedReports.map(({ id }) => `reports/${id}/`)])];
let visitor: WatchedPage;

beforeAll(async () => {
  visitor = await pages.open();
});

describe.each(kinds)('/%s', (path) => {
  it('asks no other host for anything, logs no error, and does not scroll sideways', async () => {
    const { page, errors, foreignRequests } = visitor;
    const before = { errors: errors.length, foreignRequests: foreignRequests.length };
    await page.goto(`${inject('siteUrl')}${path}`, { waitUntil: 'networkidle' });
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `${width} pixels`).toBeLessThanOrEqual(width);
    }
    expect(foreignRequests.slice(before.foreignRequests)).toEqual([]);
    expect(errors.slice(before.errors)).toEqual([]);
  });
});
