/** The suggestions under a search box, driven as a reader does. */
import type { Page } from 'playwright-core';

/** The box of the header. */
export const box = '#site_search';

/** The options of the open panel, once all are there: their words. */
export async function suggested(page: Page): Promise<string[]> {
  const options = page.getByRole('option');
  await options.filter({ hasText: 'All results' }).waitFor();
  return options.allInnerTexts();
}

/** The option that Enter leads to. */
export const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');
