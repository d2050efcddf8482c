/** axe over a page as it is now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Brings axe with every page that is opened from now on. Where many are checked this is much quicker
 * than to give it to each that has been opened, as `violations` does otherwise.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/**
 * A line for each element of a page that breaks a rule.
 * @param only of the rules of this kind, a tag of axe such as `cat.color`
 */
export async function violations(page: Page, only?: string): Promise<string[]> {
  await ensureAxe(page);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(only !== undefined && { runOnly: [only] }),
  };
  const found = await page.evaluate((given) => window.axe.run(document, given), options);
  return toLines(found);
}

/** The same of a part of a page alone, all elements of it: what stands around it is checked with each kind of page. */
export async function violationsIn(part: Locator): Promise<string[]> {
  expect(await part.count()).toBeGreaterThan(0);
  await ensureAxe(part.page());
  const found = await part.evaluateAll((include) =>
    window.axe.run({ include: include as HTMLElement[] }, { resultTypes: ['violations'] }),
  );
  return toLines(found);
}

async function ensureAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}

function toLines({ violations: broken }: axe.AxeResults): string[] {
  return broken.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
