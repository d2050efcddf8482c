import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { searchReady } from '../support/search.ts';
import { pageKinds } from '../support/site.ts';

const pages = useBrowser();
const box = 'header input[type=search]';

describe('the search box in the header', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await pages.open({ viewport: { width: 360, height: 760 } }));
  });

  it.each(pageKinds())('is on /%s, where the / key focuses it', async (path) => {
    await page.goto(inject('siteUrl') + path);
    await page.keyboard.press('/');
    expect(await page.locator(`${box}:focus`).isVisible()).toBe(true);
    await page.keyboard.type('n/p?');
    expect(await page.locator(box).inputValue()).toBe('n/p?');
  });

  it('leads to the results of its query', async () => {
    const { page: own } = await pages.reuse();
    await own.goto(`${inject('siteUrl')}reports/stockport-jar-2006/`);
    await own.locator(box).fill('chlamydia');
    await own.locator(box).press('Enter');
    await own.waitForURL('**/search/?q=chlamydia');
    await searchReady(own);
    expect(await own.locator('a[data-hit]').count()).toBeGreaterThan(0);
  });

  it('leads to the search page without a script', async () => {
    const { page: own } = await pages.reuse({ javaScriptEnabled: false });
    await own.goto(`${inject('siteUrl')}councils/`);
    await own.locator(box).fill('care leavers');
    await own.locator(box).press('Enter');
    await own.waitForURL('**/search/?q=care+leavers');
  });

  it('ignores the / key for a reader who switched off single keys', async () => {
    const { page: own } = await pages.reuse();
    await own.goto(`${inject('siteUrl')}reports/`);
    await own.evaluate(() => {
      localStorage.setItem('pilcrow-keys', 'off');
    });
    await own.reload();
    await own.keyboard.press('/');
    expect(await own.locator(`${box}:focus`).count()).toBe(0);
  });
});
