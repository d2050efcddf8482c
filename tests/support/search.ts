/** Drives the search page through its documented attributes. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { WatchedPage } from './browser.ts';

/** One result as shown. */
export interface Hit {
  report: string;
  anchor: string;
  /** The whole text of the result. */
  text: string;
}

/** Opens the search page with a query such as `?q=children`. */
export async function openSearch({ page }: WatchedPage, query: string): Promise<Page> {
  await page.goto(`${inject('siteUrl')}search/${query}`);
  return page;
}

/** Waits for the results of the last query. */
export async function searchReady(page: Page): Promise<void> {
  await page.locator('[data-search-results][data-state=ready]').waitFor();
}

/** The hits shown, at least one. */
export async function hits(page: Page): Promise<Hit[]> {
  await searchReady(page);
  const links = page.locator('a[data-hit]');
  await links.first().waitFor();
  const shown = await links.evaluateAll((elements) =>
    elements.map((element) => ({
      href: element.getAttribute('href') ?? '',
      text: (element.closest('li') ?? element).textContent,
    })),
  );
  return shown.map(({ href, text }) => {
    const [, report = '', anchor = ''] = /\/reports\/([^/]+)\/#([^:]+)/.exec(href) ?? [];
    return { report, anchor, text };
  });
}
