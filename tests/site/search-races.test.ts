import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { hits, openSearch, searchReady } from '../support/search.ts';

const pages = useBrowser();
const search = async (query: string): Promise<Page> => {
  const page = await openSearch(await pages.reuse(), query);
  await searchReady(page);
  return page;
};
const more = (page: Page) => page.getByRole('button', { name: /^Show 20 more$/u });
const texts = '**/search/*/text/**';

/** Holds back the texts from now on. @returns a function that lets them arrive or fail */
async function holdTexts(page: Page, answer: 'come' | 'fail'): Promise<() => void> {
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(texts, async (route) => {
    await held;
    await (answer === 'come' ? route.continue() : route.abort());
  });
  return () => release?.();
}

describe('more results', () => {
  it('are shown once when asked for twice', async () => {
    const page = await search('?q=children');
    await more(page).dblclick();
    await expect.poll(() => page.locator('a[data-hit]').count()).toBe(40);
    await page.waitForLoadState('networkidle');
    const shown = (await hits(page)).map(({ report, anchor }) => `${report}#${anchor}`);
    expect(shown).toHaveLength(40);
    expect(new Set(shown).size).toBe(40);
  });

  it.each(['come', 'fail'] as const)(
    'that %s after another search was started do not affect it',
    async (answer) => {
      const page = await search('?q=children');
      const release = await holdTexts(page, answer);
      await more(page).click();
      await page.locator('#search_words').fill('zygomorphic');
      const status = page.locator('[data-search-status]');
      await expect.poll(() => status.textContent()).toBe('Nothing was found.');
      release();
      await page.waitForLoadState('networkidle');
      expect(await status.textContent()).toBe('Nothing was found.');
      expect(
        await page.evaluate(() => history.state as { shown?: number } | null),
      ).not.toMatchObject({ shown: 40 });
    },
  );

  it('from a republished site are found on another try', async () => {
    const page = await search('?q=children');
    await page.route(texts, (route) => route.fulfill({ status: 404, body: '' }));
    await more(page).click();
    await page.locator('[data-search-results][data-state=error]').waitFor();
    await page.unroute(texts);
    const entry = page.waitForRequest('**/search/entry.json');
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await entry;
    await searchReady(page);
    await more(page).click();
    await expect.poll(() => page.locator('a[data-hit]').count()).toBe(40);
  });

  it('stay when a link within the page is followed', async () => {
    const page = await search('?q=children');
    await more(page).click();
    await expect.poll(() => page.locator('a[data-hit]').count()).toBe(40);
    await page.getByRole('link', { name: 'Skip to the results' }).press('Enter');
    await page.waitForURL('**#search_results');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('a[data-hit]').count()).toBe(40);
  });
});

describe('the history', () => {
  it.each([0, 300])(
    'has an entry for each submitted search, typed at %i ms per key',
    async (delay) => {
      const page = await openSearch(await pages.reuse(), '');
      const field = page.locator('#search_words');
      for (const words of ['chlamydia', 'fostering']) {
        await field.fill('');
        await field.pressSequentially(words.slice(0, 4), { delay });
        await field.pressSequentially(words.slice(4));
        await field.press('Enter');
        await expect.poll(() => new URL(page.url()).search).toBe(`?q=${words}`);
      }
      await page.goBack();
      await expect.poll(() => new URL(page.url()).search).toBe('?q=chlamydia');
      await expect.poll(() => field.inputValue()).toBe('chlamydia');
    },
  );
});

describe('a citation whose report cannot be loaded', () => {
  it('is still offered, and does not hold up the results', async () => {
    const { page } = await pages.reuse();
    await page.route('**/reports/stockport-jar-2006/', (route) => route.abort());
    await openSearch(
      { page, errors: [], foreignRequests: [], dialogues: [] },
      '?q=stockport-jar-2006%23p17',
    );
    await searchReady(page);
    expect(await page.locator('[data-cited]').textContent()).toContain('Go to');
    expect(page.url()).toContain('/search/');
  });
});
