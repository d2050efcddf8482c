import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { searchReady } from '../support/search.ts';
import { pageKinds } from '../support/site.ts';

const pages = useBrowser();
const box = 'header input[type=search]';

describe('the search box of the header', () => {
  it.each(pageKinds())('stands on /%s, and / leads to it', async (path) => {
    const { page } = await pages.open({ viewport: { width: 360, height: 760 } });
    await page.goto(inject('siteUrl') + path);
    await page.keyboard.press('/');
    expect(await page.locator(`${box}:focus`).isVisible()).toBe(true);
    await page.keyboard.type('n/p?');
    expect(await page.locator(box).inputValue()).toBe('n/p?');
  });

  it('leads to what it asks for', async () => {
    const { page } = await pages.open();
    await page.goto(`${inject('siteUrl')}reports/stockport-jar-2006/`);
    await page.locator(box).fill('chlamydia');
    await page.locator(box).press('Enter');
    await page.waitForURL('**/search/?q=chlamydia');
    await searchReady(page);
    expect(await page.locator('a[data-hit]').count()).toBeGreaterThan(0);
  });

  it('needs no script to lead to the search page', async () => {
    const { page } = await pages.open({ javaScriptEnabled: false });
    await page.goto(`${inject('siteUrl')}councils/`);
    await page.locator(box).fill('care leavers');
    await page.locator(box).press('Enter');
    await page.waitForURL('**/search/?q=care+leavers');
  });

  it('leaves / alone for a reader who switched single keys off', async () => {
    const { page } = await pages.open();
    await page.goto(`${inject('siteUrl')}reports/`);
    await page.evaluate(() => {
      localStorage.setItem('pilcrow-keys', 'off');
    });
    await page.reload();
    await page.keyboard.press('/');
    expect(await page.locator(`${box}:focus`).count()).toBe(0);
  });
});
