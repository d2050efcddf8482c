/** The search page, driven as its attributes promise. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { WatchedPage } from './browser.ts';

/** One result as it is shown. */
export interface Hit {
  report: string;
  anchor: string;
  /** All the words of the result. */
  text: string;
}

/** Opens the search page with a query such as `?q=children`. */
export async function openSearch({ page }: WatchedPage, query: string): Promise<Page> {
  await page.goto(`${inject('siteUrl')}search/${query}`);
  return page;
}

/** Waits until the results of the last query are there. */
export async function searchReady(page: Page): Promise<void> {
  await page.locator('[data-search-results][data-state=ready]').waitFor();
}

/** The hits on show, at least one. */
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
