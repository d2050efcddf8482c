/** Runs axe on a page in its current state. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Adds axe to every page opened from now on. If many are checked, this is much quicker
 * than adding it to each opened page, as `violations` does otherwise.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/**
 * A line for each element of a page that breaks a rule.
 * @param only rules of this kind, a tag of axe such as `cat.color`
 */
export async function violations(page: Page, only?: string): Promise<string[]> {
  await ensureAxe(page);
  const found = await page.evaluate((given) => window.axe.run(document, given), optionsFor(only));
  return toLines(found);
}

/** The same for all elements of one part of a page: the rest is checked with each kind of page. */
export async function violationsIn(part: Locator, only?: string): Promise<string[]> {
  expect(await part.count()).toBeGreaterThan(0);
  await ensureAxe(part.page());
  const found = await part.evaluateAll(
    (include, given) => window.axe.run({ include: include as HTMLElement[] }, given),
    optionsFor(only),
  );
  return toLines(found);
}

/**
 * What `find` finds in light, and in dark, where only the colours of a page differ.
 * @param find is given the kind of rules to check, if not all
 */
export async function inBothSchemes(
  page: Page,
  find: (only?: string) => Promise<string[]>,
): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await find();
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await find('cat.color');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...inLight, ...inDark.map((line) => `in dark, ${line}`)];
}

const optionsFor = (only?: string): axe.RunOptions => ({
  resultTypes: ['violations'],
  ...(only !== undefined && { runOnly: [only] }),
});

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
