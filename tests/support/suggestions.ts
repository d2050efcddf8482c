/** The suggestions under a search box, driven as a reader does. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Pages } from './browser.ts';

/** The box of the header. */
export const box = '#site_search';

/** The page of a report. */
export const report = 'reports/stockport-jar-2006/';

/** Opens a page with a box, and types into one of a report, until all suggestions are there. */
export function openers(pages: Pages): {
  open: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
  typed: (words: string) => Promise<Page>;
} {
  const open = async (path = report, options: BrowserContextOptions = {}) => {
    const { page } = await pages.open(options);
    await page.goto(inject('siteUrl') + path);
    return page;
  };
  const typed = async (words: string) => {
    const page = await open();
    await page.locator(box).pressSequentially(words);
    await suggested(page);
    return page;
  };
  return { open, typed };
}

/** The options of the open panel, once all are there: their words. */
export async function suggested(page: Page): Promise<string[]> {
  const options = page.getByRole('option');
  await options.filter({ hasText: 'All results' }).waitFor();
  return options.allInnerTexts();
}

/** The option that Enter leads to. */
export const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');
