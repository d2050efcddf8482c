import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await pages.open());
});

describe('the skip link', () => {
  it.each([
    ['reports/stockport-sif-2017/', 'ARTICLE'],
    ['councils/stockport/', 'MAIN'],
  ])('of /%s leads to its %s', async (path, tag) => {
    await page.goto(`${inject('siteUrl')}${path}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe(tag);
  });
});

describe('the contents of a report', () => {
  it.each([
    ['are folded under', 360, true],
    ['are open without', 1280, false],
  ])('%s a summary at %i pixels', async (_, width, visible) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${inject('siteUrl')}reports/stockport-sif-2017/`);
    expect(await page.locator('.contents summary').isVisible()).toBe(visible);
  });

  it('are readable beside the text without being opened', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${inject('siteUrl')}reports/stockport-sif-2017/`);
    const contents = page.getByRole('navigation', { name: 'Contents of the report' });
    expect(await contents.getByRole('link', { name: 'Local leadership' }).isVisible()).toBe(true);
  });

  it('leave out footnote marks', async () => {
    await page.goto(`${inject('siteUrl')}reports/stockport-sif-2017/`);
    const link = page.locator('.contents a[href="#information-about-this-local-authority-area"]');
    expect((await link.textContent())?.trim()).toBe('Information about this local authority area');
  });

  it('do not repeat a grade that is part of the heading', async () => {
    await page.goto(`${inject('siteUrl')}reports/stockport-sif-2017/`);
    const link = page.locator('.contents a', { hasText: 'adoption performance' });
    expect((await link.textContent())?.trim()).toMatch(/is that it is outstanding$/u);
  });
});

it('every ¶ of a report has a unique name', async () => {
  await page.goto(`${inject('siteUrl')}reports/stockport-jar-2006/`);
  const names = await page
    .locator('.permalink')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});
