/** Drives the suggestions under a search box as a reader would. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Pages } from './browser.ts';

/** The search box in the header. */
export const box = '#site_search';

/** The page of a report. */
export const report = 'reports/stockport-jar-2006/';

/** `open` opens a page with a box; `typed` opens that of a report, types into its box and waits for all suggestions. */
export function openers(pages: Pages): {
  open: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
  typed: (words: string) => Promise<Page>;
} {
  const open = async (path = report, options: BrowserContextOptions = {}) => {
    const { page } = await pages.reuse(options);
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

/** The texts of the options in the open panel, once all are there. */
export async function suggested(page: Page): Promise<string[]> {
  const options = page.getByRole('option');
  await options.filter({ hasText: 'All results' }).waitFor();
  return options.allInnerTexts();
}

/** The option that Enter leads to. */
export const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');
