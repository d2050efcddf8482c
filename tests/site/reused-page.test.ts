/** A page that several tests use one after the other keeps nothing of an earlier test. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const pages = useBrowser();
const start = () => `${inject('siteUrl')}about/`;

/** What a test can see of its page before it does anything. */
async function stateOf(page: Page) {
  const blank = { address: page.url(), tabs: page.context().pages().length };
  await page.goto(start());
  const seen = await page.evaluate(async () => ({
    stored: [localStorage.length, document.cookie, (await caches.keys()).length],
    history: history.length,
    width: innerWidth,
    media: [
      '(prefers-color-scheme: dark)',
      '(prefers-reduced-motion: reduce)',
      '(forced-colors: active)',
      'print',
    ].map((query) => matchMedia(query).matches),
    title: document.title,
    focus: document.activeElement?.tagName,
    scrolled: scrollY,
  }));
  return { ...blank, ...seen };
}

describe('a page that an earlier test has used', () => {
  let used: Page;

  it('is first like any other', async () => {
    const { page, errors } = await pages.reuse();
    expect(await stateOf(page)).toEqual(await stateOf((await pages.open()).page));
    used = page;
    await page.evaluate(async () => {
      localStorage.setItem('setting', 'on');
      document.cookie = 'setting=on';
      await caches.open('files');
      addEventListener('pagehide', () => {
        localStorage.setItem('left', 'yes');
      });
      open('/');
    });
    await page.route('**/about/', (route) => route.fulfill({ body: 'Nothing' }));
    await page.setViewportSize({ width: 360, height: 700 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'active' });
    await page.evaluate(() => {
      reportError(new Error('Wrong'));
      location.hash = '#elsewhere';
    });
    await page.context().setOffline(true);
    await expect.poll(() => errors).toEqual(['Error: Wrong']);
    await expect.poll(() => page.context().pages()).toHaveLength(2);
  });

  it('is then like a new one', async () => {
    const { page, errors } = await pages.reuse();
    expect(page).toBe(used);
    expect(errors).toEqual([]);
    expect(await stateOf(page)).toEqual(await stateOf((await pages.open()).page));
  });

  it('has the window that the next test asks for', async () => {
    const { page } = await pages.reuse({ viewport: { width: 500, height: 400 } });
    expect(page).toBe(used);
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([500, 400]);
  });

  it('is not given to a test that asks for other options, or to two at once', async () => {
    const { page: still } = await pages.reuse({ javaScriptEnabled: false });
    const { page } = await pages.reuse();
    const { page: second } = await pages.reuse();
    expect(new Set([used, still, second]).size).toBe(3);
    expect(page).toBe(used);
  });
});
