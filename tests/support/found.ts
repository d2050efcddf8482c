/** The words of a search on the page of a report, as a reader sees them. */
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { unitLines } from './units.ts';

/** The report of these tests. */
export const report = 'stockport-jar-2006';

/** Opens its page with a query and a fragment such as `?q=children#p17`. */
export const openReport = (page: Page, rest = '') =>
  page.goto(`${inject('siteUrl')}reports/${report}/${rest}`);

export const barOf = (page: Page): Locator =>
  page.getByRole('search', { name: 'Words found in this report' });

/** The text of the bar; empty if there is none. */
export const statusOf = (page: Page): Promise<string> =>
  page.locator('#found_bar').getByRole('status').innerText();

export const marksOf = (page: Page): Locator => page.locator('article mark');

/** Anchors of units whose own text holds a word, from the data file. */
export function holding(word: RegExp): string[] {
  return unitLines()
    .filter((unit) => unit.report === report && unit.kind !== 'section' && word.test(unit.text))
    .map(({ anchor }) => anchor);
}
