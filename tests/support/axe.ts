/** axe over a page as it is now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Brings axe with every page that is opened from now on. Where many are checked this is much quicker
 * than to give it to each that has been opened, as `violations` does otherwise.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/**
 * A line for each element that breaks a rule.
 * @param only of the rules of this kind, a tag of axe such as `cat.color`
 */
export async function violations(page: Page, only?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (tag) => {
    const found = await window.axe.run(document, {
      resultTypes: ['violations'],
      ...(tag !== undefined && { runOnly: [tag] }),
    });
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
  }, only);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
